package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class PassphraseWordsTest {

    @Test
    void six_words_give_at_least_77_bits_and_none_stands_twice() {
        var words = Passphrase.words();
        assertThat(new HashSet<>(words)).hasSameSizeAs(words);
        assertThat(Passphrase.WORDS * Math.log(words.size()) / Math.log(2)).isGreaterThan(77);
    }

    @Test
    void every_word_can_be_typed_anywhere() {
        assertThat(Passphrase.words()).allMatch(word -> word.matches("[a-z][a-z-]{2,}"));
    }

    @Test
    void no_word_could_be_read_as_meant_for_someone_just_turned_down() {
        assertThat(Passphrase.words())
                .doesNotContain("shame", "unwanted", "unlovable", "failing", "empty", "alone", "worthless", "hurt");
    }
}
