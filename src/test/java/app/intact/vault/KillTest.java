package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
        Set<Long> kept = new LinkedHashSet<>();
        for (int run = 0; run < runs; run++) {
            if (diary == null || run % RUNS_A_VAULT == 0) {
                diary = new Diary(root.resolve("vault" + run));
                diary.create(List.of()).close();
                kept.clear();
            }
            List<String> said = writeUntilKilled(diary, 1 + run * 100_000L, chance);
            check(diary, kept, said, "run " + run);
        }
    }

    private static void check(Diary diary, Set<Long> kept, List<String> said, String run) {
        Set<Long> begun = new LinkedHashSet<>();
        for (String line : said) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 3) {
                (parts[0].equals("A") ? kept : begun).addAll(ids(parts));
            }
        }
        Set<Long> there = new LinkedHashSet<>();
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(diary.code))) {
            vault.read((number, body) -> there.add(idOf(body)));
            assertThat(vault.verify().flaws()).as(run).isEmpty();
        }
        assertThat(there).as(run).containsAll(kept);
        for (long id : there) {
            assertThat(kept.contains(id) || begun.contains(id)).as(run).isTrue();
        }
        kept.addAll(there);
    }

    private static List<Long> ids(String[] parts) {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < Integer.parseInt(parts[2]); i++) {
            ids.add(Long.parseLong(parts[1]) + i);
        }
        return ids;
    }

    private static long idOf(byte[] body) {
        String text = new String(body, StandardCharsets.US_ASCII);
        int start = text.indexOf("\"id\":") + 5;
        long id = Long.parseLong(text.substring(start, text.indexOf(',', start)));
        assertThat(body).isEqualTo(Diary.body(id, (int) (id % 900)));
        return id;
    }

    private static List<String> writeUntilKilled(Diary diary, long firstId, Random chance) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        diary.root.toString(),
                        String.join("-", diary.code.groups()),
                        Long.toString(firstId),
                        Long.toString(chance.nextLong()))
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
