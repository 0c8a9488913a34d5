package app.intact.strategy.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.language.PersonalText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<String> of(String... texts) {
        return Lines.of(List.of(texts).stream().map(PersonalText::of).toList());
    }

    @Test
    void sentences_and_lines_stand_apart_each_once() {
        assertThat(of("They chose someone else. The mail was short.\n\nNo call", "I am a failure. No call"))
                .containsExactly("They chose someone else.", "The mail was short.", "No call", "I am a failure.");
    }

    @Test
    void what_holds_no_word_is_no_line() {
        assertThat(of("…\n---\n   ", "")).isEmpty();
    }

    @Test
    void what_is_too_much_stays_together_in_the_last_line() {
        var many = IntStream.range(0, 40).mapToObj(i -> "Line " + i + ".").collect(Collectors.joining("\n"));
        var lines = of(many);
        assertThat(lines).hasSize(Lines.MOST);
        assertThat(lines.getLast()).startsWith("Line 11.").endsWith("Line 39.");
    }
}
