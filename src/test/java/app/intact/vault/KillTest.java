package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing acknowledged is lost when the program dies at any moment.
class KillTest {

    private static final int RUNS_A_VAULT = 25;
    private static final int LARGE = 3_000;

    @TempDir
    Path root;

    private int acknowledged;
    private int erased;
    private int rekeyed;
    private int cutOffRekeying;

    @Test
    void nothing_acknowledged_is_lost_over_fifteen_kills() throws Exception {
        kill(15, 42);
    }

    @Test
    void a_kill_while_everything_is_sealed_anew_loses_nothing() throws Exception {
        killWhileRekeying(5, 44);
        assertThat(cutOffRekeying).isPositive();
    }

    @Tag("long")
    @Test
    void a_hundred_kills_while_everything_is_sealed_anew_lose_nothing() throws Exception {
        killWhileRekeying(100, 45);
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
            writeUntilKilled(diary, 1 + run * 100_000L, "READY", chance.nextLong(), soon(chance, 1_000_000))
                    .forEach(account::hear);
            check(diary, account, "run " + run);
        }
        System.out.printf(
                "%d kills: %d entries and %d erasings acknowledged, %d times sealed anew and %d times cut off in it%n",
                runs, acknowledged, erased, rekeyed, cutOffRekeying);
    }

    /// In a vault so large that sealing it anew takes a while, within which the kill comes.
    private void killWhileRekeying(int runs, long seed) throws Exception {
        var chance = new Random(seed);
        var diary = new Diary(root.resolve("vault"));
        var account = new Account();
        var bodies = LongStream.rangeClosed(1, LARGE)
                .mapToObj(id -> Diary.body(id, (int) (id % 900)))
                .toList();
        diary.create(bodies).close();
        account.hear("P 1 " + LARGE);
        account.hear("A 1 " + LARGE);
        for (int run = 0; run < runs; run++) {
            long firstId = LARGE + 1 + run * 100_000L;
            writeUntilKilled(diary, firstId, "PK", chance.nextLong(), chance.nextLong(150_000))
                    .forEach(account::hear);
            check(diary, account, "run " + run);
        }
        System.out.printf("%d kills: %d cut off while sealing anew%n", runs, cutOffRekeying);
    }

    /// Sooner rather than later, in microseconds.
    private static long soon(Random chance, long atMost) {
        return (long) (Math.pow(chance.nextDouble(), 2) * atMost);
    }

    private void check(Diary diary, Account account, String run) {
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(diary.code))) {
            assertThat(account.fits(vault)).as(run).isTrue();
            assertThat(vault.verify().flaws()).as(run).isEmpty();
            account.settle(vault);
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

    /// @param first the first word of the line from which on the time counts
    /// @param micros after it
    private List<String> writeUntilKilled(Diary diary, long firstId, String first, long seed, long micros)
            throws Exception {
        Process writer = new ProcessBuilder(writer(diary, firstId, seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new ArrayList<String>();
        try (BufferedReader lines = writer.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(lines.readLine()).isEqualTo("READY");
            while (!first.equals("READY")) {
                said.add(lines.readLine());
                if (said.getLast().startsWith(first + " ")) {
                    break;
                }
            }
            Thread killer = Thread.ofPlatform().start(() -> {
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros));
                writer.toHandle().destroyForcibly();
            });
            lines.lines().forEach(said::add);
            killer.join();
        } catch (IOException closed) {
            throw new AssertionError("the writer's words were lost", closed);
        }
        writer.waitFor();
        count(said);
        return said;
    }

    private void count(List<String> said) {
        var heard = new Account();
        said.forEach(heard::hear);
        acknowledged += heard.acknowledged();
        erased += heard.heard("E");
        rekeyed += heard.heard("K");
        cutOffRekeying += heard.heard("PK") - heard.heard("K");
    }
}
