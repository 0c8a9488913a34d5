package app.intact.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class FeelingTest {

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var in = Objects.requireNonNull(FeelingTest.class.getResourceAsStream("/words/en/feeling.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void each_feeling_and_family_has_its_words_and_no_word_is_left_over() throws IOException {
        var keys = new HashSet<String>();
        for (var family : FeelingFamily.values()) {
            keys.add("feeling.family." + family.code());
            family.feelings().forEach(feeling -> {
                keys.add("feeling." + feeling.code());
                keys.add("feeling." + feeling.code() + ".means");
            });
        }
        assertThat(words().stringPropertyNames()).isEqualTo(keys);
    }

    @Test
    void each_family_offers_a_handful() {
        assertThat(FeelingFamily.values())
                .allSatisfy(family -> assertThat(family.feelings()).hasSizeBetween(5, 7));
    }

    @Test
    void a_code_leads_back_to_its_feeling() {
        assertThat(Feeling.LEFT_OUT.code()).isEqualTo("left-out");
        for (var feeling : Feeling.values()) {
            assertThat(Feeling.ofCode(feeling.code())).contains(feeling);
        }
        assertThat(Feeling.ofCode("brave")).isEmpty();
    }

    @Test
    void each_feeling_the_reader_knows_is_one_of_ours_or_other() {
        assertThat(WordFile.lines("feelings.txt").stream()
                        .filter(line -> line.startsWith("["))
                        .map(line -> line.substring(line.indexOf(' ') + 1, line.length() - 1)))
                .allMatch(code -> code.equals("other") || Feeling.ofCode(code).isPresent());
    }
}
