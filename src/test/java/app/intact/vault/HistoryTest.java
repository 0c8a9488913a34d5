package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every backup made along the life of a vault can be restored, with the secrets of its day, to what was there then.
class HistoryTest {

    private static final int STEPS = 40;

    @TempDir
    Path root;

    private final Random chance = new Random(46);
    private final List<Day> days = new ArrayList<>();

    @Test
    void every_backup_of_a_history_brings_back_its_day() {
        var diary = new Diary(root.resolve("lived"));
        live(diary, STEPS);
        assertThat(days.stream().map(Day::words).distinct().count()).isGreaterThan(2);
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            var elsewhere = new Diary(root.resolve("restored-" + i));
            assertThat(elsewhere.vault().restore(day.backup(), typed(day.words()), false))
                    .as("backup %d", i)
                    .isInstanceOf(Restoring.Restored.class);
            try (OpenVault vault = VaultTest.opened(elsewhere.vault().unlock(typed(day.words())))) {
                assertThat(vault.verify().flaws()).as("backup %d", i).isEmpty();
                assertThat(Diary.textOf(vault)).as("backup %d", i).isEqualTo(day.text());
            }
        }
    }

    /// Entries, erasings and new keys under other words, and after each a backup into a folder of its own.
    private void live(Diary diary, int steps) {
        String words = Diary.WORDS;
        try (OpenVault vault = diary.create(List.of())) {
            for (int step = 1; step <= steps; step++) {
                var there = Diary.textOf(vault);
                int dice = chance.nextInt(8);
                if (dice == 0 && !there.isEmpty()) {
                    vault.erase(Set.of(there.keySet().stream()
                            .skip(chance.nextInt(there.size()))
                            .findFirst()
                            .orElseThrow()));
                } else if (dice == 1) {
                    words = Diary.WORDS + " number " + step;
                    vault.rekey(typed(words), RecoveryCode.generate(diary.chance));
                } else {
                    vault.append(List.of(Diary.body(step, chance.nextInt(6_000))));
                }
                Path backup = vault.backup(root.resolve("backups/" + step));
                days.add(new Day(backup, words, Diary.textOf(vault)));
            }
        }
    }

    private static Passphrase typed(String words) {
        return Passphrase.typed(words.toCharArray());
    }

    /// @param text by number, as it was when the backup was made
    private record Day(Path backup, String words, Map<Long, String> text) {
        private Day {
            text = new TreeMap<>(text);
        }
    }
}
