package app.intact.safety.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Guesses in which country a person is, from what the machine and the browser say anyway. The time zone comes first:
/// it says where somebody is, the languages only what they read.
public final class CountryGuess {

    private static final String ZONES = "/safety/time-zones.txt";

    private final Map<String, String> countryByZone;

    private CountryGuess(Map<String, String> countryByZone) {
        this.countryByZone = countryByZone;
    }

    /// What a guess rests on. Texts: `safety.guess.<code>`.
    public enum Ground {
        ZONE,
        BROWSER,
        MACHINE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param country ISO 3166-1 alpha-2
    public record Guess(String country, Ground ground) {}

    /// Reads the list of zones.
    public static CountryGuess load() {
        var byZone = new HashMap<String, String>();
        try (var in = Objects.requireNonNull(CountryGuess.class.getResourceAsStream(ZONES), ZONES);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var parts = line.split(" ");
                for (int i = 1; i < parts.length; i++) {
                    byZone.put(parts[i], parts[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + ZONES, e);
        }
        return new CountryGuess(byZone);
    }

    /// @param zone the machine's time zone; one without a place, such as UTC, says nothing
    /// @param languages the browser's header `Accept-Language`, "" when absent
    /// @param machine the machine's own language and region
    public Optional<Guess> from(ZoneId zone, String languages, Locale machine) {
        var byZone = countryByZone.get(zone.getId());
        if (byZone != null) {
            return Optional.of(new Guess(byZone, Ground.ZONE));
        }
        return region(languages)
                .map(country -> new Guess(country, Ground.BROWSER))
                .or(() -> Optional.of(machine.getCountry())
                        .filter(CountryGuess::isCountry)
                        .map(country -> new Guess(country, Ground.MACHINE)));
    }

    /// The region of the language wanted most that names one.
    private static Optional<String> region(String languages) {
        try {
            return Locale.LanguageRange.parse(languages.isBlank() ? "*" : languages).stream()
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .map(range -> Locale.forLanguageTag(range.getRange()).getCountry())
                    .filter(CountryGuess::isCountry)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isCountry(String region) {
        return region.matches("[A-Z]{2}");
    }
}
