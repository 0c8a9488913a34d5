package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing acknowledged is lost when the program dies at any moment.
class KillTest {

    private static final int RUNS_A_VAULT = 25;

    @TempDir
    Path root;

    @Test
    void nothing_acknowledged_is_lost_over_fifteen_kills() throws Exception {
        kill(15, 42);
    }

    @Tag("long")
    @Test
    void nothing_acknowledged_is_lost_over_a_thousand_kills() throws Exception {
        kill(1_000, 43);
    }

    private void kill(int runs, long seed) throws Exception {
        var chance = new Random(seed);
        Diary diary = null;
        var account = new Account();
        for (int run = 0; run < runs; run++) {
            if (diary == null || run % RUNS_A_VAULT == 0) {
                diary = new Diary(root.resolve("vault" + run));
                diary.create(List.of()).close();
                account = new Account();
            }
            writeUntilKilled(diary, 1 + run * 100_000L, chance).forEach(account::hear);
            check(diary, account, "run " + run);
        }
    }

    private static void check(Diary diary, Account account, String run) {
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(diary.code))) {
            Set<Long> there = Account.idsIn(vault);
            assertThat(account.fits(there)).as(run).isTrue();
            assertThat(vault.verify().flaws()).as(run).isEmpty();
            account.settle(there);
        }
    }

    /// The command that starts a [Writer].
    static List<String> writer(Diary diary, long firstId, long seed) {
        return program(Writer.class, diary, Long.toString(firstId), Long.toString(seed))
                .command();
    }

    /// A program of its own.
    static ProcessBuilder program(Class<?> main, Diary diary, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                diary.root.toString(),
                String.join("-", diary.code.groups())));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    private static List<String> writeUntilKilled(Diary diary, long firstId, Random chance) throws Exception {
        Process writer = new ProcessBuilder(writer(diary, firstId, chance.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new ArrayList<String>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(lines.readLine()).isEqualTo("READY");
            long after = (long) (Math.pow(chance.nextDouble(), 2) * 300_000);
            Thread killer = Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(after));
                writer.toHandle().destroyForcibly();
            });
            lines.lines().forEach(said::add);
            killer.join();
        } catch (IOException closed) {
            throw new AssertionError("the writer's words were lost", closed);
        }
        writer.waitFor();
        return said;
    }
}
