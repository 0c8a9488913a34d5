package app.intact.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static List<String> found(String phrase, String words) {
        var phrases = Phrases.of(List.of("@very = so | very", "@pet = cat | guinea pig", "[x]", phrase));
        return Sentences.load().of(PersonalText.of(words)).stream()
                .flatMap(
                        sentence -> phrases.in(sentence).stream().map(match -> sentence.span(match.from(), match.to())))
                .map(span -> words.substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void sets_options_repeats_and_gaps_are_followed() {
        assertThat(found("my @very* (old|new)? @pet", "My so very old guinea pig and my cat"))
                .containsExactly("My so very old guinea pig", "my cat");
        assertThat(found("one ~2 four", "one two three four, one two and three four"))
                .containsExactly("one two three four");
    }

    @Test
    void a_set_may_stand_inside_a_run_of_words() {
        assertThat(found("(my @pet|his dog) sleeps", "my guinea pig sleeps")).containsExactly("my guinea pig sleeps");
    }

    @Test
    void a_gap_does_not_cross_a_comma() {
        assertThat(found("one ~2 four", "one, two four")).isEmpty();
    }

    @Test
    void a_gap_with_a_dash_does_not_pass_over_a_denial() {
        assertThat(found("he -3 hit me", "He got up and hit me. He would never hit me"))
                .containsExactly("He got up and hit me");
        assertThat(found("he ~3 hit me", "He would never hit me")).containsExactly("He would never hit me");
    }

    @Test
    void every_phrase_of_the_word_files_can_be_taken_apart() {
        var word = Sentences.load().of(PersonalText.of("word")).getFirst();
        for (var file : List.of("danger.txt", "danger-languages.txt", "identity.txt", "feelings.txt")) {
            var sets = new Sets();
            for (var line : WordFile.lines(file)) {
                if (line.startsWith("@") && line.contains(" = ")) {
                    sets.put(line.split(" = ", 2)[0].strip(), line.split(" = ", 2)[1]);
                } else if (!line.startsWith("[")) {
                    assertThat(Phrase.of("x", line, sets).endFrom(word, 0))
                            .as(line)
                            .isLessThan(2);
                    assertThat(line).as("groups do not nest").doesNotContainPattern("\\([^)]*\\(");
                }
            }
        }
    }

    @Test
    void start_and_end_of_a_clause_are_kept() {
        assertThat(found("^ so tired $", "I am so tired. So tired, really. So tired today."))
                .containsExactly("So tired");
    }

    @Test
    void contractions_and_held_letters_are_read_as_words() {
        assertThat(found("i am so sad", "I’m soooo sad")).containsExactly("I’m soooo sad");
        assertThat(found("i can not", "I can't. i cant")).containsExactly("I can't", "i cant");
    }

    @Test
    void a_phrase_without_a_first_word_is_refused() {
        assertThatThrownBy(() -> found("so? sad", "sad")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> found("@none", "sad")).isInstanceOf(IllegalArgumentException.class);
    }
}
