package app.intact.safety.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.safety.page.CountryGuess.Ground;
import app.intact.safety.page.CountryGuess.Guess;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryGuessTest {

    private final CountryGuess guess = CountryGuess.load();

    @Test
    void the_time_zone_says_where_somebody_is() {
        assertThat(guess.from(ZoneId.of("Europe/Dublin"), "en-US,en;q=0.9", Locale.US))
                .contains(new Guess("IE", Ground.ZONE));
        assertThat(guess.from(ZoneId.of("Asia/Calcutta"), "", Locale.ROOT)).contains(new Guess("IN", Ground.ZONE));
        assertThat(guess.from(ZoneId.of("Europe/Kiev"), "", Locale.ROOT)).contains(new Guess("UA", Ground.ZONE));
    }

    @Test
    void a_zone_without_a_place_leaves_it_to_the_browser() {
        assertThat(guess.from(ZoneOffset.UTC, "fr;q=0.4, de-CH;q=0.9, en;q=0.8", Locale.US))
                .contains(new Guess("CH", Ground.BROWSER));
        assertThat(guess.from(ZoneId.of("Etc/UTC"), "pt-BR", Locale.ROOT)).contains(new Guess("BR", Ground.BROWSER));
    }

    @Test
    void a_browser_that_names_no_region_leaves_it_to_the_machine() {
        assertThat(guess.from(ZoneOffset.UTC, "en", Locale.CANADA)).contains(new Guess("CA", Ground.MACHINE));
        assertThat(guess.from(ZoneOffset.UTC, "", Locale.of("nl", "NL"))).contains(new Guess("NL", Ground.MACHINE));
    }

    @Test
    void what_makes_no_sense_is_no_guess() {
        for (var languages : new String[] {"", "*", ";;;q=", "en-!!", "x".repeat(5_000), "es-419"}) {
            assertThat(guess.from(ZoneOffset.UTC, languages, Locale.ENGLISH)).isEmpty();
        }
    }
}
