package app.intact.strategy.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.rejection.Cause;
import app.intact.rejection.Kind;
import app.intact.words.Words;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private final Words words = Words.english();

    @Test
    void every_kind_has_four_questions_of_its_own() {
        for (var kind : Kind.values()) {
            assertThat(Reasons.questions(words, Optional.of(kind), Map.of()))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void without_a_kind_there_are_questions_too() {
        assertThat(Reasons.questions(words, Optional.empty(), Map.of())).hasSize(4);
    }

    @Test
    void causes_that_got_no_points_come_first() {
        var questions =
                Reasons.questions(words, Optional.of(Kind.JOB), Map.of(Cause.CIRCUMSTANCES, 60, Cause.ME_FIXED, 40));
        assertThat(questions.getFirst()).isEqualTo("Which of their needs did you meet, and which not?");
        assertThat(questions).doesNotContain("How many may have applied?");
    }

    @Test
    void where_nothing_was_split_nobody_is_asked_what_they_did_wrong() {
        assertThat(Reasons.questions(words, Optional.of(Kind.MANUSCRIPT), Map.of()))
                .noneMatch(question -> question.contains("finished"));
    }
}
