package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several programs that write into one vault lose and double nothing (R7).
class RacingProcessesTest {

    @TempDir
    Path root;

    @Test
    void three_programs_lose_and_double_none_of_ninety_entries() throws Exception {
        race(1, 3, 30);
    }

    @Tag("long")
    @Test
    void four_programs_lose_and_double_none_of_ten_thousand_entries() throws Exception {
        race(25, 4, 100);
    }

    private void race(int rounds, int programs, int entriesEach) throws Exception {
        for (int round = 0; round < rounds; round++) {
            var diary = new Diary(root.resolve("round" + round));
            diary.create(List.of()).close();
            var racing = new ArrayList<Process>();
            for (int program = 0; program < programs; program++) {
                racing.add(start(diary, 1 + (long) program * entriesEach, entriesEach));
            }
            for (Process program : racing) {
                assertThat(program.waitFor()).isZero();
            }
            try (OpenVault vault = VaultTest.opened(diary.vault().unlock(diary.code))) {
                long all = (long) programs * entriesEach;
                assertThat(vault.lastNumber()).isEqualTo(all);
                assertThat(Account.idsIn(vault))
                        .containsExactlyInAnyOrderElementsOf(
                                LongStream.rangeClosed(1, all).boxed().toList());
                assertThat(vault.verify().flaws()).isEmpty();
            }
        }
    }

    private static Process start(Diary diary, long firstId, int entries) throws Exception {
        return KillTest.program(Racer.class, diary, Long.toString(firstId), Integer.toString(entries))
                .inheritIO()
                .start();
    }
}
