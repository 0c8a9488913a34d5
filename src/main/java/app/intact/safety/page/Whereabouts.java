package app.intact.safety.page;

import app.intact.safety.CrisisContacts;
import app.intact.safety.HarmHelp;
import app.intact.safety.LocalHelp;
import app.intact.settings.Preferences;
import app.intact.settings.PreferencesFile;
import app.intact.words.Words;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which country's help to show: the chosen one's, else a guess. The lists are read when help is first asked for.
public final class Whereabouts implements HarmHelp {

    private final Words words;
    private final PreferencesFile preferences;
    private final Clock clock;
    private final Locale machine;
    private @Nullable CrisisContacts contacts;
    private @Nullable CountryGuess guess;

    /// @param clock whose zone is the machine's
    /// @param machine the machine's own language and region
    public Whereabouts(Words words, PreferencesFile preferences, Clock clock, Locale machine) {
        this.words = words;
        this.preferences = preferences;
        this.clock = clock;
        this.machine = machine;
    }

    /// @param country ISO 3166-1 alpha-2, or "" where nothing is known
    /// @param ground what it was guessed from; nothing when it was chosen, or nothing is known
    /// @param help nothing for a country that is not in the list
    record Place(String country, Optional<CountryGuess.Ground> ground, Optional<LocalHelp> help) {

        /// In English, "" where no country is known.
        String name() {
            return help.map(local -> local.country().name())
                    .orElseGet(() -> country.isEmpty() || country.equals(Preferences.ELSEWHERE)
                            ? ""
                            : Locale.of("", country).getDisplayCountry(Locale.ENGLISH));
        }
    }

    synchronized CrisisContacts contacts() {
        if (contacts == null) {
            contacts = CrisisContacts.load();
        }
        return contacts;
    }

    /// @param languages the browser's header `Accept-Language`
    Place of(String languages) {
        var chosen = preferences.now().country();
        if (!chosen.isEmpty()) {
            return new Place(chosen, Optional.empty(), contacts().forCountry(chosen));
        }
        return guess().from(clock.getZone(), languages, machine)
                .map(found -> new Place(
                        found.country(), Optional.of(found.ground()), contacts().forCountry(found.country())))
                .orElseGet(() -> new Place("", Optional.empty(), Optional.empty()));
    }

    @Override
    public HarmLines near(String languages) {
        var place = of(languages);
        return new HelpLines(words).forHarm(place.name(), place.help());
    }

    private synchronized CountryGuess guess() {
        if (guess == null) {
            guess = CountryGuess.load();
        }
        return guess;
    }
}
