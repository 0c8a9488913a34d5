package app.intact.strategy.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.Entry;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Felt;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionId;
import app.intact.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final Instant NOW = Instant.parse("2026-03-09T16:00:00Z");
    private static final RejectionId ID = new RejectionId("a".repeat(32));

    private static Rejection told(String happened, String own, Felt... felt) {
        var board = new RejectionBoard();
        var told = new RejectionTold(ID, NOW, PersonalText.of(happened), null);
        var named = new FeelingsNamed(ID, NOW, List.of(felt), PersonalText.of(own));
        board.apply(new Entry(1, ZoneOffset.UTC, told));
        board.apply(new Entry(2, ZoneOffset.UTC, named));
        return board.find(ID).orElseThrow();
    }

    private static String feeling(Rejection rejection) {
        return Offers.feeling(Words.english(), rejection);
    }

    @Test
    void the_strongest_feelings_and_what_happened_make_a_sentence() {
        var rejection = told(
                "They chose someone else. The mail was short.",
                "",
                new Felt("sad", Intensity.of(20)),
                new Felt("hurt", Intensity.of(80)),
                new Felt("ashamed", Intensity.of(60)));
        assertThat(feeling(rejection)).isEqualTo("I feel hurt and ashamed that they chose someone else.");
    }

    @Test
    void a_name_keeps_its_capital() {
        assertThat(feeling(told("Lea did not answer", "", new Felt("left-out", null))))
                .isEqualTo("I feel left out that Lea did not answer.");
    }

    @Test
    void what_does_not_fit_is_left_to_the_person() {
        assertThat(feeling(told("Why? Nobody said", "", new Felt("family-hurt", null))))
                .isEqualTo("I feel hurt that …");
        assertThat(feeling(told("", "", new Felt("hurt", null)))).isEqualTo("I feel hurt that …");
    }

    @Test
    void a_sentence_of_their_own_comes_first() {
        assertThat(feeling(told("No reply", "I feel small that nobody wrote.", new Felt("hurt", null))))
                .isEqualTo("I feel small that nobody wrote.");
    }

    @Test
    void lines_with_a_full_stop_make_one_sentence() {
        assertThat(Offers.together(List.of("I am fair.", "my children", "the bikes. ")))
                .isEqualTo("I am fair, my children, the bikes");
    }
}
