package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The backups in a folder: listed, compared with the vault, and let go of.
class BackupShelfTest {

    @TempDir
    Path root;

    private Path shelf;
    private Diary diary;

    @BeforeEach
    void a_diary() {
        shelf = root.resolve("shelf");
        diary = new Diary(root.resolve("mine"));
    }

    private Vault daysLater(int days) {
        return diary.vault(Clock.fixed(Diary.AN_EVENING.plus(Duration.ofDays(days)), ZoneOffset.UTC));
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(shelf)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothing_is_there_before_the_first() {
        diary.create(List.of()).close();
        assertThat(diary.vault().backups(shelf)).isEmpty();
        assertThat(diary.vault().backupsHolding(shelf, Set.of(1L)).none()).isTrue();
    }

    @Test
    void what_can_be_told_without_a_secret_is_told() throws Exception {
        diary.create(Diary.bodies(20)).close();
        Path file = diary.vault().backup(shelf);
        assertThat(diary.vault().backups(shelf))
                .containsExactly(new Backup(
                        file,
                        BackupName.of("notes-2026-02-03.bak").orElseThrow().day(),
                        Files.size(file),
                        true,
                        true,
                        true,
                        20,
                        0,
                        Set.of(Way.PASSPHRASE, Way.RECOVERY_CODE),
                        Optional.empty()));
    }

    @Test
    void one_is_made_only_if_something_was_written() {
        diary.create(Diary.bodies(3)).close();
        assertThat(diary.vault().backupIfChanged(shelf)).isPresent();
        assertThat(daysLater(1).backupIfChanged(shelf)).isEmpty();
        diary.open().close();
        assertThat(daysLater(2).backupIfChanged(shelf)).isEmpty();
        try (var vault = diary.open()) {
            vault.append(Diary.bodies(1));
        }
        assertThat(daysLater(3).backupIfChanged(shelf)).hasValue(shelf.resolve("notes-2026-02-06.bak"));
    }

    @Test
    void one_that_is_not_whole_does_not_count_as_made() throws Exception {
        diary.create(Diary.bodies(3)).close();
        Path first = diary.vault().backupIfChanged(shelf).orElseThrow();
        byte[] whole = Files.readAllBytes(first);
        Files.write(first, Arrays.copyOf(whole, whole.length - 1));
        assertThat(diary.vault().backups(shelf)).noneMatch(Backup::whole);
        assertThat(diary.vault().backupIfChanged(shelf)).isPresent();
        assertThat(diary.vault().backups(shelf)).extracting(Backup::whole).containsExactly(true, false);
    }

    @Test
    void what_was_erased_since_is_found_in_those_from_before() {
        try (var vault = diary.create(Diary.bodies(5))) {
            Path before = vault.backup(shelf);
            vault.append(Diary.bodies(1));
            Path between = vault.backup(shelf);
            vault.erase(Set.of(2L, 6L));
            Path after = vault.backup(shelf);
            var listed = diary.vault().backups(shelf);
            assertThat(listed).extracting(Backup::file).containsExactly(after, between, before);
            assertThat(listed).extracting(Backup::erased).containsExactly(0L, 2L, 1L);
            var holding = diary.vault().backupsHolding(shelf, Set.of(6L));
            assertThat(holding.surely()).extracting(Backup::file).containsExactly(between);
            assertThat(holding.perhaps()).isEmpty();
            assertThat(diary.vault().backupsHolding(shelf, Set.of(3L)).surely()).hasSize(3);
        }
    }

    @Test
    void one_from_before_another_key_may_hold_anything() {
        try (var vault = diary.create(Diary.bodies(5))) {
            Path before = vault.backup(shelf);
            vault.erase(Set.of(2L));
            vault.rekey(Passphrase.typed("nine other words by a far and open door".toCharArray()), diary.code);
            Path after = vault.backup(shelf);
            var listed = diary.vault().backups(shelf);
            assertThat(listed).extracting(Backup::mayHoldErased).containsExactly(false, true);
            var holding = diary.vault().backupsHolding(shelf, Set.of(1L));
            assertThat(holding.surely()).extracting(Backup::file).containsExactly(after);
            assertThat(holding.perhaps()).extracting(Backup::file).containsExactly(before);
        }
    }

    @Test
    void the_old_ones_go_and_nothing_else() throws Exception {
        diary.create(Diary.bodies(2)).close();
        var other = new Diary(root.resolve("theirs"));
        other.create(Diary.bodies(2)).close();
        Files.createDirectories(shelf);
        Path theirs = Files.move(other.vault().backup(root.resolve("made")), shelf.resolve("notes-2020-01-01.bak"));
        Path letter = Files.writeString(shelf.resolve("notes-2020-01-02.bak"), "a letter");
        Path copy = Files.copy(theirs, shelf.resolve("notes-2020-01-01 (1).bak"));
        Files.createDirectory(shelf.resolve("notes-2020-01-03.bak"));
        Files.createSymbolicLink(
                shelf.resolve("notes-2020-01-04.bak"), diary.vault().backup(root.resolve("elsewhere")));
        for (int day = 0; day < 40; day++) {
            try (var vault = diary.open()) {
                vault.append(Diary.bodies(1));
            }
            daysLater(day).backupIfChanged(shelf);
        }
        assertThat(letter).exists();
        assertThat(copy).exists();
        assertThat(theirs).exists();
        // Ten, and the last of February, which is not among them.
        assertThat(names())
                .filteredOn(name -> name.startsWith("notes-2026"))
                .hasSize(11)
                .contains("notes-2026-02-28.bak");
        assertThat(names()).hasSize(16);
        assertThat(root.resolve("elsewhere").resolve("notes-2026-02-03.bak")).exists();
        assertThat(diary.vault().backups(shelf)).filteredOn(Backup::ofThisVault).allMatch(Backup::whole);
    }

    @Test
    void the_one_just_made_stays_whatever_the_clock_says() {
        diary.create(Diary.bodies(2)).close();
        IntStream.range(0, 12).forEach(day -> daysLater(3_000 + day).backupAndTidy(shelf));
        Path made = daysLater(-3_000).backupAndTidy(shelf);
        assertThat(made).exists();
        assertThat(diary.vault().backups(shelf)).hasSize(11);
    }

    @Test
    void many_of_one_day_keep_their_order() {
        diary.create(Diary.bodies(2)).close();
        for (int i = 1; i <= 25; i++) {
            Path made = diary.vault().backupAndTidy(shelf);
            assertThat(made).exists();
            assertThat(diary.vault().backups(shelf).getFirst().file()).isEqualTo(made);
        }
        assertThat(diary.vault().backups(shelf)).hasSize(10);
    }
}
