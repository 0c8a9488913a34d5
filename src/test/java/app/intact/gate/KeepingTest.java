package app.intact.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.vault.Passphrase;
import app.intact.vault.Way;
import app.intact.web.Visit;
import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeepingTest {

    private final SecureRandom chance = new SecureRandom();
    private final Keeping keeping = new Keeping(chance);

    @Test
    void the_same_six_words_are_offered_until_others_are_asked_for() {
        var words = keeping.offer();
        assertThat(words).hasSize(Passphrase.WORDS);
        assertThat(keeping.offer()).isEqualTo(words);
        keeping.offerOthers();
        assertThat(keeping.offer()).hasSize(Passphrase.WORDS).isNotEqualTo(words);
    }

    @Test
    void words_that_were_taken_stay_the_key_when_others_are_drawn() {
        var words = String.join(" ", keeping.offer());
        assertThat(keeping.takeOffered()).isTrue();
        keeping.offerOthers();
        keeping.offer();
        assertThat(keeping.way().orElseThrow())
                .isInstanceOfSatisfying(
                        Passphrase.class, taken -> assertThat(taken.reveal()).isEqualTo(words));
    }

    @Test
    void nothing_is_taken_before_it_was_offered() {
        assertThat(keeping.takeOffered()).isFalse();
        assertThat(keeping.way()).isEmpty();
    }

    @Test
    void a_key_on_the_device_replaces_a_passphrase() {
        keeping.offer();
        keeping.takeOffered();
        assertThat(keeping.hasPassphrase()).isTrue();
        keeping.takeDeviceKey();
        assertThat(keeping.hasPassphrase()).isFalse();
        assertThat(keeping.way().orElseThrow().way()).isEqualTo(Way.DEVICE_KEY);
    }

    @Test
    void two_different_groups_are_asked_back_in_order() {
        for (int i = 0; i < 200; i++) {
            try (var other = new Keeping(chance)) {
                var asked = other.asked();
                assertThat(asked).hasSize(2).allMatch(group -> group >= 1 && group <= 8);
                assertThat(asked.get(0)).isLessThan(asked.get(1));
                assertThat(other.asked()).isEqualTo(asked);
            }
        }
    }

    @Test
    void the_right_groups_confirm_in_either_case_and_with_letters_that_look_alike() {
        var groups = keeping.code().groups();
        var first = groups.get(keeping.asked().get(0) - 1);
        var second = groups.get(keeping.asked().get(1) - 1);
        assertThat(keeping.confirms(first, second)).isTrue();
        assertThat(keeping.confirms(
                        " " + first.toLowerCase(Locale.ROOT) + " ",
                        second.replace('0', 'o').replace('1', 'l')))
                .isTrue();
        assertThat(keeping.confirms(second, first)).isEqualTo(first.equals(second));
        assertThat(keeping.confirms(first, "")).isFalse();
        assertThat(keeping.confirms("", "")).isFalse();
    }

    @Test
    void what_is_under_way_belongs_to_one_visit_and_can_be_dropped() {
        var keepings = new Keepings(chance);
        var mine = new Visit();
        keepings.of(mine).offer();
        keepings.of(mine).takeOffered();
        assertThat(keepings.underWay(new Visit())).isEmpty();
        assertThat(keepings.underWay(mine)).isPresent();
        keepings.drop(mine);
        assertThat(keepings.underWay(mine)).isEmpty();
    }
}
