package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private final SecureRandom chance = new SecureRandom();

    @Test
    void a_generated_passphrase_is_six_words_of_the_list_and_strong() {
        Set<String> list = Set.copyOf(Passphrase.words());
        assertThat(list).hasSize(7_656);
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            String words = Passphrase.generate(chance).reveal();
            assertThat(words.split(" ", -1)).hasSize(6).allMatch(list::contains);
            assertThat(drawn.add(words)).isTrue();
        }
        assertThat(Passphrase.of(Passphrase.generate(chance).reveal().toCharArray()))
                .isInstanceOf(Passphrase.Good.class);
    }

    @Test
    void a_passphrase_is_too_short_too_long_or_weak_with_a_reason() {
        assertThat(problem("fourteen chars")).isEqualTo(Passphrase.Problem.TOO_SHORT);
        assertThat(problem("")).isEqualTo(Passphrase.Problem.TOO_SHORT);
        assertThat(problem("x".repeat(1_025))).isEqualTo(Passphrase.Problem.TOO_LONG);
        assertThat(problem("passwordpassword")).isEqualTo(Passphrase.Problem.WEAK);
        assertThat(problem("aaaaaaaaaaaaaaaaaaaa")).isEqualTo(Passphrase.Problem.WEAK);
        assertThat(Passphrase.of("crooked spoons humming at dusk".toCharArray()))
                .isInstanceOfSatisfying(
                        Passphrase.Good.class,
                        good -> assertThat(good.strength()).isBetween(3, 4));
    }

    @Test
    void length_is_counted_in_characters_after_the_unicode_form() {
        assertThat(problem("\uFB01".repeat(7))).isEqualTo(Passphrase.Problem.TOO_SHORT);
        assertThat(Passphrase.of("ﬁelds below zürich 🌧".toCharArray())).isInstanceOf(Passphrase.Good.class);
        assertThat(Passphrase.typed(" Ｆ\u0301 ".toCharArray()).bytes())
                .isEqualTo(" F\u0301 ".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void secrets_show_nothing_and_are_gone_when_closed() {
        for (Secret secret : List.of(Diary.passphrase(), RecoveryCode.generate(chance), DeviceKey.fresh(chance))) {
            assertThat(secret.toString()).isEqualTo(secret.getClass().getSimpleName());
            secret.close();
            assertThat(Slot.bytesOf(secret)).containsOnly((byte) 0);
        }
    }

    @Test
    void a_recovery_code_is_eight_groups_of_four_and_reads_back() {
        for (int i = 0; i < 200; i++) {
            var code = RecoveryCode.generate(chance);
            assertThat(code.groups()).hasSize(8).allMatch(group -> group.matches("[0-9A-HJKMNP-TV-Z]{4}"));
            assertThat(read(String.join("-", code.groups()))).isEqualTo(code.bytes());
        }
    }

    @Test
    void a_recovery_code_is_read_as_people_write_it() {
        var code = RecoveryCode.of(new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15});
        String plain = String.join("", code.groups());
        String lax = plain.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
        assertThat(read(lax)).isEqualTo(code.bytes());
        assertThat(read("  " + plain.replace('0', 'O').replace('1', 'I') + "\n"))
                .isEqualTo(code.bytes());
        assertThat(read(String.join(" – ", code.groups()))).isEqualTo(code.bytes());
    }

    @Test
    void every_single_mistyped_character_is_noticed() {
        String plain = String.join("", RecoveryCode.generate(chance).groups());
        for (int i = 0; i < plain.length(); i++) {
            char other = plain.charAt(i) == 'A' ? 'B' : 'A';
            String wrong = plain.substring(0, i) + other + plain.substring(i + 1);
            assertThat(RecoveryCode.parse(wrong)).isEqualTo(new RecoveryCode.Mistyped(i / 4 + 1));
        }
    }

    @Test
    void the_group_with_a_slip_is_named_where_one_slip_explains_it() {
        String plain = String.join("", RecoveryCode.generate(chance).groups());
        assertThat(RecoveryCode.parse("U" + plain.substring(1))).isEqualTo(new RecoveryCode.NoCode(32, true, 1));
        assertThat(RecoveryCode.parse(plain.substring(0, 31) + "%")).isEqualTo(new RecoveryCode.NoCode(32, true, 8));
        for (int i = 0; i + 1 < plain.length(); i++) {
            assertThat(noCode(plain.substring(0, i) + plain.substring(i + 1)).group())
                    .isBetween(1, i / 4 + 1);
            assertThat(noCode(plain.substring(0, i) + "Z" + plain.substring(i)).characters())
                    .isEqualTo(33);
            if (plain.charAt(i) != plain.charAt(i + 1)) {
                String swapped = plain.substring(0, i) + plain.charAt(i + 1) + plain.charAt(i) + plain.substring(i + 2);
                assertThat(RecoveryCode.parse(swapped)).isEqualTo(new RecoveryCode.Mistyped(i / 4 + 1));
            }
        }
        assertThat(RecoveryCode.parse("")).isEqualTo(new RecoveryCode.NoCode(0, false, 0));
        assertThat(RecoveryCode.parse(plain.substring(2))).isEqualTo(new RecoveryCode.NoCode(30, false, 0));
        assertThat(RecoveryCode.parse("0".repeat(32))).isEqualTo(new RecoveryCode.Mistyped(0));
    }

    private static RecoveryCode.NoCode noCode(String typed) {
        return (RecoveryCode.NoCode) RecoveryCode.parse(typed);
    }

    private static Passphrase.Problem problem(String typed) {
        Passphrase.Check check = Passphrase.of(typed.toCharArray());
        assertThat(check).isInstanceOf(Passphrase.Poor.class);
        return ((Passphrase.Poor) check).problem();
    }

    private static byte[] read(String typed) {
        RecoveryCode.Parsed parsed = RecoveryCode.parse(typed);
        assertThat(parsed).isInstanceOf(RecoveryCode.Read.class);
        return ((RecoveryCode.Read) parsed).code().bytes();
    }
}
