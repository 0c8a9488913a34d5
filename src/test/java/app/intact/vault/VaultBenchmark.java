package app.intact.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Figures, never a pass or a fail: `mvn -o -q test -Dtest=VaultBenchmark -Dbenchmark=true`.
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class VaultBenchmark {

    private static final int ENTRIES = 20_000;
    private static final int APPENDS = 2_000;

    @TempDir
    Path root;

    @Test
    void opening_twenty_thousand_entries() throws Exception {
        var diary = new Diary(root);
        var bodies = new ArrayList<byte[]>();
        for (int i = 1; i <= ENTRIES; i++) {
            bodies.add(Diary.body(i, i % 10 == 0 ? 900 : i * 37 % 400));
        }
        say(
                "creating with %,d entries: %.0f ms",
                ENTRIES, millis(() -> diary.create(bodies).close()));
        say("file: %.1f MB", Files.size(diary.file()) / 1e6);
        for (int i = 0; i < 8; i++) {
            parts(diary, i);
        }
    }

    @Test
    void appending_one_entry_at_a_time() {
        var diary = new Diary(root);
        long[] nanos = new long[APPENDS];
        try (OpenVault vault = diary.create(List.of())) {
            for (int i = 0; i < APPENDS; i++) {
                byte[] body = Diary.body(i, 300);
                long start = System.nanoTime();
                vault.append(List.of(body));
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        say(
                "append: p50 %.2f ms, p99 %.2f ms, max %.1f ms",
                nanos[APPENDS / 2] / 1e6, nanos[APPENDS * 99 / 100] / 1e6, nanos[APPENDS - 1] / 1e6);
    }

    @Test
    void deriving_as_the_program_does() {
        for (int i = 0; i < 4; i++) {
            say(
                    "argon2id, 64 MiB, 3 passes, 4 lanes: %.0f ms",
                    millis(() -> Primitives.argon2id(new byte[20], new byte[16], KdfCost.USUAL)));
        }
    }

    private static void parts(Diary diary, int round) {
        double check = millis(() -> {
            try (SqliteStore store = SqliteStore.open(diary.file())) {
                store.isWhole();
            }
        });
        double rows = millis(() -> {
            try (SqliteStore store = SqliteStore.open(diary.file())) {
                Found found = Found.in(store, new Mirror(diary.folder));
                store.reading(cells -> {
                    cells.scan(found.vaultId(), 1, cell -> {});
                    return true;
                });
            }
        });
        var opened = new OpenVault[1];
        double open = millis(() -> opened[0] = VaultTest.opened(diary.vault().unlock(diary.code)));
        double first = millis(() -> opened[0].read((number, body) -> {}));
        double again = millis(() -> opened[0].read((number, body) -> {}));
        double close = millis(opened[0]::close);
        say(
                "round %d: quick_check %.0f, rows alone %.0f, unlock without derivation %.0f, first reading %.0f, "
                        + "reading again %.0f, close %.0f ms",
                round, check, rows, open, first, again, close);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
