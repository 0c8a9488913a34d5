package app.intact.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleSentenceReaderTest {

    private final RuleSentenceReader reader = new RuleSentenceReader();

    private Reading read(String words) {
        return reader.read(PersonalText.of(words));
    }

    private static String part(String words, Span span) {
        return words.substring(span.start(), span.end());
    }

    @Test
    void an_identity_conclusion_comes_with_its_sentence_and_the_words_that_say_so() {
        var words = "They wrote back today. I’m such a failure, it seems. Anyway.";
        var conclusion = read(words).conclusion().orElseThrow();
        assertThat(conclusion.kind()).isEqualTo(Conclusion.Kind.IDENTITY);
        assertThat(conclusion.sentence().reveal()).isEqualTo("I’m such a failure, it seems");
        assertThat(part(words, conclusion.at())).isEqualTo("I’m such a failure, it seems");
        assertThat(part(words, conclusion.because().getFirst())).isEqualTo("I’m such a failure");
    }

    @Test
    void what_was_done_is_told_apart_from_a_feeling() {
        var text = PersonalText.of("I feel ignored.");
        var conclusion = reader.read(text).conclusion().orElseThrow();
        assertThat(conclusion.kind()).isEqualTo(Conclusion.Kind.EVENT);
        assertThat(conclusion.isAboutIdentity()).isFalse();
        assertThat(conclusion.word(text).reveal()).isEqualTo("ignored");
        assertThat(reader.read(text).namesAFeeling()).isFalse();
    }

    @Test
    void a_feeling_named_in_the_same_sentence_is_suggested_first() {
        var reading = read("I am sad. I feel hurt that she left, I must be unlovable.");
        assertThat(reading.suggested()).contains(Feeling.HURT);
        assertThat(read("I am a failure. I am sad.").suggested()).contains(Feeling.SAD);
        assertThat(read("I am a failure.").suggested()).isEmpty();
    }

    @Test
    void a_joyful_feeling_counts_though_we_have_no_word_for_it() {
        var reading = read("I feel proud.");
        assertThat(reading.namesAFeeling()).isTrue();
        assertThat(reading.feelings().getFirst().feeling()).isEmpty();
    }

    @Test
    void the_verdict_on_oneself_is_asked_about_before_anything_else() {
        assertThat(read("I feel ignored. Nobody will ever want me. I'm a loser.")
                        .conclusion()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Conclusion.Kind.IDENTITY);
    }

    @Test
    void denied_quoted_asked_joked_and_others_words_are_left_alone() {
        for (var words : List.of(
                "I am not a failure.",
                "It doesn't mean I'm a failure.",
                "She said \"I am a failure\" and left.",
                "Am I a failure?",
                "I'm such an idiot 😂",
                "He told me I am worthless.",
                "If I were an idiot I would have stayed.")) {
            assertThat(read(words).hasIdentityConclusion()).as(words).isFalse();
        }
    }

    @Test
    void a_whole_text_in_quotation_marks_is_the_persons_own() {
        assertThat(read("\"I am a failure.\"").hasIdentityConclusion()).isTrue();
        assertThat(read("“Ich weiß.” I am a failure.").hasIdentityConclusion()).isTrue();
    }

    @Test
    void nothing_is_found_in_nothing() {
        for (var words : List.of("", " \n\t", "…", "?!,;\"“", "😞", "''''", "日本語のメッセージ", "\uFFFD")) {
            assertThat(read(words)).as(words).isEqualTo(Reading.NOTHING);
        }
    }

    @Test
    void a_million_characters_are_read_to_the_end() {
        for (var unit : List.of("i am so very sad ", "\"", "“", "shame ", "nobody ever ", "x", "i ")) {
            var words = unit.repeat(1_000_000 / unit.length()) + ". I am a failure";
            assertThat(read(words).conclusion()).as(unit).isPresent();
        }
    }

    @Test
    void nothing_a_person_wrote_shows_in_messages() {
        var reading = read("I am a failure and I feel sad.");
        assertThat(reading.toString()).doesNotContain("failure").doesNotContain("sad.");
    }

    /// Our own sentences pin what works; `docs/models/identity-reader.md` has figures on texts by others.
    @Test
    void each_label_keeps_its_precision_and_recall() {
        var conclusions = new HashMap<String, Tally>();
        var feelings = new Tally();
        var rows = LabelledSentences.read("identity.csv");
        for (var row : rows) {
            var reading = read(row.get("sentence"));
            var said = reading.conclusion().map(found -> found.kind().code()).orElse("none");
            for (var label : List.of("identity", "asfeeling", "global", "event", "none")) {
                conclusions
                        .computeIfAbsent(label, key -> new Tally())
                        .add(said.equals(label), row.get("conclusion").equals(label));
            }
            var named = reading.feelings().stream()
                    .map(found -> found.feeling().map(Feeling::code).orElse("other"))
                    .collect(Collectors.joining(" "));
            feelings.add(
                    !named.isEmpty() && named.equals(row.get("feelings")),
                    !row.get("feelings").isEmpty());
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(conclusions).allSatisfy((label, tally) -> {
            assertThat(tally.precision()).as(label).isGreaterThanOrEqualTo(0.95);
            assertThat(tally.recall()).as(label).isGreaterThanOrEqualTo(0.95);
        });
        assertThat(feelings.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(feelings.recall()).isGreaterThanOrEqualTo(0.95);
    }
}
