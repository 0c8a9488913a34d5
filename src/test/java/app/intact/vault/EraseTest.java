package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is erased is gone from the vault's files, and nothing else is.
class EraseTest {

    @TempDir
    Path root;

    @Test
    void erased_entries_are_gone_and_the_others_are_not() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(30))) {
            assertThat(vault.erase(Set.of(3L, 4L, 29L))).isEqualTo(3);
            assertThat(Diary.textOf(vault).keySet()).doesNotContain(3L, 4L, 29L).hasSize(27);
            vault.append(List.of(Diary.body(77, 20)));
            assertThat(Diary.textOf(vault)).hasSize(28).containsKey(32L);
            assertThat(vault.verify().flaws()).isEmpty();
            assertThat(vault.verify().erased()).containsExactly(3L, 4L, 29L);
        }
        try (OpenVault vault = diary.open()) {
            assertThat(Diary.textOf(vault).keySet()).doesNotContain(3L, 4L, 29L).hasSize(28);
        }
        assertThat(diary.vault().verify().flaws()).isEmpty();
    }

    @Test
    void what_is_gone_already_may_be_erased_again_and_what_never_was_may_not() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(5))) {
            assertThat(vault.erase(Set.of(2L))).isEqualTo(1);
            long last = vault.lastNumber();
            assertThat(vault.erase(Set.of(2L))).isZero();
            assertThat(vault.erase(Set.of())).isZero();
            assertThat(vault.lastNumber()).isEqualTo(last);
            assertThatThrownBy(() -> vault.erase(Set.of(0L))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vault.erase(Set.of(99L))).isInstanceOf(IllegalArgumentException.class);
            assertThat(Diary.textOf(vault)).hasSize(4);
        }
    }

    @Test
    void no_byte_of_an_erased_record_is_left_in_the_vaults_files() {
        var diary = new Diary(root);
        diary.create(List.of()).close();
        var numbers = new TreeSet<Long>();
        var records = new java.util.ArrayList<byte[]>();
        try (OpenVault vault = diary.open()) {
            for (int i = 0; i < 60; i++) {
                long number = vault.append(List.of(Diary.body(i, i * 211 % 9_000)));
                if (i % 3 == 0) {
                    numbers.add(number);
                }
            }
        }
        try (VaultStore store = SqliteStore.open(diary.file())) {
            byte[] id = Found.in(store, new Mirror(diary.folder)).vaultId();
            store.reading(cells -> {
                cells.scan(id, 1, cell -> {
                    if (numbers.contains(cell.number())) {
                        records.add(cell.body());
                    }
                });
                return true;
            });
        }
        assertThat(records).hasSize(20);
        // A few are cut where one page of the file ends.
        assertThat(piecesFound(diary, records)).isGreaterThan(pieces(records) * 9 / 10);
        try (OpenVault vault = diary.open()) {
            assertThat(vault.erase(numbers)).isEqualTo(20);
            // While it is open, with the log beside the file.
            assertThat(piecesFound(diary, records)).isZero();
        }
        assertThat(piecesFound(diary, records)).isZero();
    }

    @Test
    void a_vault_open_for_reading_only_erases_nothing() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(3))) {
            vault.keepReadOnly();
            assertThatThrownBy(() -> vault.erase(Set.of(1L)))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.READ_ONLY));
        }
    }

    /// Ciphertext has no patterns, so sixteen bytes found again are those.
    private static long piecesFound(Diary diary, List<byte[]> records) {
        try (Stream<Path> files = Files.walk(diary.folder)) {
            long found = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found += Pieces.of(Files.readAllBytes(file)).count(records);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pieces(List<byte[]> records) {
        return records.stream()
                .mapToLong(record -> record.length / Pieces.LENGTH)
                .sum();
    }

    /// Every stretch of sixteen bytes of a file, to look others up in.
    private record Pieces(Set<String> all) {

        static final int LENGTH = 16;

        static Pieces of(byte[] file) {
            var all = new java.util.HashSet<String>();
            for (int i = 0; i + LENGTH <= file.length; i++) {
                all.add(text(file, i));
            }
            return new Pieces(all);
        }

        long count(List<byte[]> records) {
            long count = 0;
            for (byte[] record : records) {
                for (int i = 0; i + LENGTH <= record.length; i += LENGTH) {
                    count += all.contains(text(record, i)) ? 1 : 0;
                }
            }
            return count;
        }

        private static String text(byte[] bytes, int from) {
            return new String(
                    Arrays.copyOfRange(bytes, from, from + LENGTH), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }
}
