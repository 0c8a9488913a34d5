package app.intact.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.Entry;
import app.intact.language.PersonalText;
import app.intact.words.Times;
import app.intact.words.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    private static final Instant TOLD = Instant.parse("2026-03-09T20:00:00Z");
    private static final Words WORDS = Words.english();

    private static String titleOf(String text) {
        var board = new RejectionBoard();
        var id = new RejectionId("00000000000000000000000000000001");
        board.apply(
                new Entry(1, ZoneOffset.UTC, new RejectionEvent.RejectionTold(id, TOLD, PersonalText.of(text), null)));
        return Titles.of(board.find(id).orElseThrow(), WORDS, new Times(WORDS, ZoneOffset.UTC), TOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            They chose someone else. | They chose someone else
            They chose someone else. I had prepared for weeks. | They chose someone else
            No. Just no, after all that. | No. Just no, after all that
            Why me? | Why me?
            He said "maybe"... | He said "maybe"...
            Dear applicant we regret to inform you that after careful consideration of the many applications | Dear applicant we regret to inform you that after careful…
            """)
    void a_title_is_the_first_sentence_cut_between_words(String text, String title) {
        assertThat(titleOf(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '"})
    void without_words_the_day_stands_for_it(String text) {
        assertThat(titleOf(text)).isEqualTo("Without a title, Monday 9 March");
    }
}
