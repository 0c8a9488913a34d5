package app.intact.settings.page;

import app.intact.settings.Preferences;
import app.intact.words.Words;
import java.util.List;

/// Where *Leave quickly* may lead, offered by name. Texts: `settings.leave.<name>`.
final class LeaveTargets {

    /// The name and the address.
    record Target(String name, String address) {}

    static final List<Target> OFFERED = List.of(
            new Target("blank", Preferences.BLANK),
            new Target("weather", "https://www.yr.no/en"),
            new Target("search", "https://duckduckgo.com/"),
            new Target("encyclopedia", "https://www.wikipedia.org/"));

    private LeaveTargets() {}

    static boolean isOffered(String address) {
        return OFFERED.stream().anyMatch(target -> target.address().equals(address));
    }

    static String named(Words words, String address) {
        return OFFERED.stream()
                .filter(target -> target.address().equals(address))
                .findFirst()
                .map(target -> words.say("settings.leave." + target.name()))
                .orElse(address);
    }
}
