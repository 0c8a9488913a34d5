package app.intact.why;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.words.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlainWordsTest {

    private static final List<String> NEVER = List.of(
            "everything happens for a reason",
            "just be confident",
            "they didn’t deserve you",
            "all in your head",
            "your brain can",
            "same circuits",
            "painkiller",
            "paracetamol",
            "acetaminophen",
            "you will recover",
            "no means not yet",
            "don’t be dramatic",
            "last checked",
            "we understand",
            "i understand");

    private final Words words = Words.english();

    @Test
    void no_text_raises_its_voice() {
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.say(key)).doesNotContain("!"));
    }

    @Test
    void nothing_is_said_that_must_never_be_said() {
        assertThat(words.keys())
                .allSatisfy(key ->
                        assertThat(words.say(key).toLowerCase(Locale.ROOT)).doesNotContain(NEVER));
    }

    @Test
    void every_section_says_how_sure_it_is_and_names_a_source() {
        assertThat(words.list("why.sections"))
                .allSatisfy(section ->
                        assertThat(words.say("why." + section + ".sure")).containsPattern("\\b(19|20)\\d\\d\\b"));
    }

    @Test
    void it_can_be_read_in_about_two_minutes() {
        int read = words.list("why.sections").stream()
                .mapToInt(section -> words.say("why." + section + ".text").split("\\s+").length)
                .sum();
        assertThat(read).isLessThan(500);
    }
}
