package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriesTest {

    @TempDir
    Path root;

    private final Evening clock = new Evening();

    @Test
    void ten_passphrases_at_once_then_one_a_minute() {
        Tries tries = tries();
        for (int i = 0; i < 10; i++) {
            assertThat(tries.take(Way.PASSPHRASE)).isZero();
        }
        assertThat(tries.take(Way.PASSPHRASE)).isEqualTo(Duration.ofMinutes(1));
        clock.pass(Duration.ofSeconds(40));
        assertThat(tries.take(Way.PASSPHRASE)).isEqualTo(Duration.ofSeconds(20));
        clock.pass(Duration.ofSeconds(20));
        assertThat(tries.take(Way.PASSPHRASE)).isZero();
        assertThat(tries.take(Way.PASSPHRASE)).isPositive();
    }

    @Test
    void the_other_ways_in_stay_open() {
        Tries tries = tries();
        exhaust(tries, Way.PASSPHRASE);
        assertThat(tries.take(Way.RECOVERY_CODE)).isZero();
        exhaust(tries, Way.RECOVERY_CODE);
        assertThat(tries.take(Way.DEVICE_KEY)).isZero();
    }

    @Test
    void waiting_is_not_over_because_the_program_was_started_again() {
        exhaust(tries(), Way.PASSPHRASE);
        assertThat(tries().take(Way.PASSPHRASE)).isPositive();
        clock.pass(Duration.ofMinutes(3));
        Tries later = tries();
        for (int i = 0; i < 3; i++) {
            assertThat(later.take(Way.PASSPHRASE)).isZero();
        }
        assertThat(later.take(Way.PASSPHRASE)).isPositive();
    }

    @Test
    void a_hundred_thousand_tries_by_somebody_else_keep_the_owner_waiting_a_minute_at_most() {
        var tries = new Tries(root.resolve("no/such/folder"), clock);
        int let = 0;
        for (int second = 0; second < 100_000; second++) {
            let += tries.take(Way.PASSPHRASE).isZero() ? 1 : 0;
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(let).isLessThanOrEqualTo(10 + 100_000 / 60);
        assertThat(tries.take(Way.RECOVERY_CODE)).isZero();
        assertThat(tries.take(Way.DEVICE_KEY)).isZero();
        assertThat(tries.take(Way.PASSPHRASE)).isLessThanOrEqualTo(Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(tries.take(Way.PASSPHRASE)).isZero();
    }

    @Test
    void a_right_secret_gives_all_tries_back() {
        Tries tries = tries();
        exhaust(tries, Way.PASSPHRASE);
        tries.giveBack(Way.PASSPHRASE);
        assertThat(tries().take(Way.PASSPHRASE)).isZero();
    }

    @Test
    void a_clock_set_back_locks_nobody_out_for_longer() {
        exhaust(tries(), Way.PASSPHRASE);
        clock.pass(Duration.ofDays(-400));
        Tries tries = tries();
        assertThat(tries.take(Way.PASSPHRASE)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
        clock.pass(Duration.ofMinutes(1));
        assertThat(tries.take(Way.PASSPHRASE)).isZero();
    }

    @Test
    void a_garbled_or_unwritable_file_locks_nobody_out() throws Exception {
        Files.writeString(root.resolve("tries"), "PASSPHRASE many ago\n");
        assertThat(tries().take(Way.PASSPHRASE)).isZero();
        var nowhere = new Tries(root.resolve("no/such/folder"), clock);
        exhaust(nowhere, Way.PASSPHRASE);
        assertThat(nowhere.take(Way.PASSPHRASE)).isPositive();
    }

    @Test
    void a_vault_says_how_long_to_wait_and_lets_the_recovery_code_in() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(1)).close();
        Vault vault = diary.vault(clock);
        for (int i = 0; i < 10; i++) {
            assertThat(vault.unlock(Passphrase.typed("not these words".toCharArray())))
                    .isEqualTo(new Unlocking.WrongSecret());
        }
        assertThat(vault.unlock(Diary.passphrase())).isEqualTo(new Unlocking.TryLater(Duration.ofMinutes(1)));
        VaultTest.opened(vault.unlock(diary.code)).close();
        clock.pass(Duration.ofMinutes(1));
        VaultTest.opened(vault.unlock(Diary.passphrase())).close();
    }

    private Tries tries() {
        return new Tries(root.resolve("tries"), clock);
    }

    private static void exhaust(Tries tries, Way way) {
        for (int i = 0; i < 20; i++) {
            tries.take(way);
        }
        assertThat(tries.take(way)).isPositive();
    }

    private static final class Evening extends Clock {

        private Instant now = Diary.AN_EVENING;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
