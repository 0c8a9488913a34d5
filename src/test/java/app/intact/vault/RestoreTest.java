package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup takes the vault's place only when all of it was opened and checked, and what stood there is kept.
class RestoreTest {

    private static final String NEW_WORDS = "nine quiet herons above the winter harbour";

    @TempDir
    Path root;

    private Path backups() {
        return root.resolve("backups");
    }

    private static Passphrase newWords() {
        return Passphrase.typed(NEW_WORDS.toCharArray());
    }

    private static int entries(Diary diary) {
        try (OpenVault vault = diary.open()) {
            assertThat(vault.verify().flaws()).isEmpty();
            return Diary.textOf(vault).size();
        }
    }

    @Test
    void a_backup_takes_the_vaults_place_and_may_give_it_back() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(10)).close();
        Path backup = diary.vault().backup(backups());
        try (OpenVault vault = diary.open()) {
            vault.append(Diary.bodies(5));
        }
        var vault = diary.vault();
        assertThat(vault.keepsReplaced()).isFalse();
        assertThat(vault.restore(backup, Diary.passphrase(), false)).isEqualTo(new Restoring.Restored(10));
        assertThat(entries(diary)).isEqualTo(10);
        assertThat(vault.keepsReplaced()).isTrue();

        vault.bringBackReplaced();
        assertThat(entries(diary)).isEqualTo(15);
        assertThat(vault.keepsReplaced()).isTrue();

        vault.letGoOfReplaced();
        assertThat(vault.keepsReplaced()).isFalse();
        assertThat(entries(diary)).isEqualTo(15);
        try (Stream<Path> left = Files.list(diary.folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("vault.db", "h", "tries");
        }
    }

    @Test
    void it_is_restored_where_there_is_no_vault_and_by_the_recovery_code() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(10)).close();
        Path backup = diary.vault().backup(backups());
        diary.vault().erase();
        assertThat(diary.vault().exists()).isFalse();
        assertThat(diary.vault().restore(backup, diary.code, false)).isEqualTo(new Restoring.Restored(10));
        assertThat(diary.vault().keepsReplaced()).isFalse();
        assertThat(entries(diary)).isEqualTo(10);
    }

    @Test
    void it_opens_with_the_secrets_of_its_day() {
        var diary = new Diary(root);
        Path backup;
        try (OpenVault vault = diary.create(Diary.bodies(10))) {
            backup = vault.backup(backups());
            vault.erase(Set.of(1L));
            vault.rekey(newWords(), RecoveryCode.generate(diary.chance));
        }
        assertThat(diary.vault().restore(backup, newWords(), false)).isEqualTo(new Restoring.WrongSecret());
        assertThat(diary.vault().keepsReplaced()).isFalse();
        assertThat(diary.vault().restore(backup, Diary.passphrase(), false)).isEqualTo(new Restoring.Restored(10));
        assertThat(entries(diary)).isEqualTo(10);
    }

    @Test
    void what_is_no_whole_backup_changes_nothing() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(10)).close();
        Path backup = diary.vault().backup(backups());
        byte[] whole = Files.readAllBytes(backup);
        byte[] vault = Files.readAllBytes(diary.file());
        Path odd = root.resolve("odd");
        for (byte[] bytes : List.of(
                new byte[0],
                "Dear diary".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length - 1),
                Arrays.copyOf(whole, 60),
                Arrays.copyOf(whole, whole.length + 1))) {
            Files.write(odd, bytes);
            assertThat(diary.vault().restore(odd, Diary.passphrase(), true)).isInstanceOf(Restoring.NotWhole.class);
        }
        assertThatThrownBy(() -> diary.vault().restore(root.resolve("none"), Diary.passphrase(), true))
                .isInstanceOf(VaultFailure.class);
        assertThat(Files.readAllBytes(diary.file())).isEqualTo(vault);
        assertThat(diary.vault().keepsReplaced()).isFalse();
    }

    @Test
    void a_forged_record_with_a_right_checksum_is_not_restored() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(10)).close();
        byte[] bytes = Files.readAllBytes(diary.vault().backup(backups()));
        bytes[bytes.length - 200] ^= 1;
        byte[] sum = Primitives.sha256(Arrays.copyOf(bytes, bytes.length - 32));
        System.arraycopy(sum, 0, bytes, bytes.length - 32, 32);
        Path forged = Files.write(root.resolve("forged.bak"), bytes);
        assertThat(diary.vault().restore(forged, Diary.passphrase(), true)).isInstanceOf(Restoring.Damaged.class);
        assertThat(diary.vault().keepsReplaced()).isFalse();
        assertThat(entries(diary)).isEqualTo(10);
    }

    @Test
    void a_backup_from_a_newer_intact_says_so() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(3)).close();
        byte[] bytes = Files.readAllBytes(diary.vault().backup(backups()));
        bytes[8 + 4 + 6] = '2'; // the header's magic: INTVLT2
        byte[] sum = Primitives.sha256(Arrays.copyOf(bytes, bytes.length - 32));
        System.arraycopy(sum, 0, bytes, bytes.length - 32, 32);
        Path newer = Files.write(root.resolve("newer.bak"), bytes);
        assertThat(diary.vault().restore(newer, Diary.passphrase(), true)).isEqualTo(new Restoring.Newer());
    }

    @Test
    void another_vaults_backup_is_restored_only_when_that_is_meant() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(3)).close();
        var other = new Diary(root.resolve("other"));
        other.create(Diary.bodies(7)).close();
        Path backup = other.vault().backup(backups());
        assertThat(diary.vault().restore(backup, Diary.passphrase(), false)).isEqualTo(new Restoring.Another());
        assertThat(entries(diary)).isEqualTo(3);
        assertThat(diary.vault().restore(backup, Diary.passphrase(), true)).isEqualTo(new Restoring.Restored(7));
        assertThat(entries(diary)).isEqualTo(7);
        diary.vault().bringBackReplaced();
        assertThat(entries(diary)).isEqualTo(3);
    }

    @Test
    void one_goes_on_from_what_is_left_of_a_damaged_vault() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(20)).close();
        byte[] file = Files.readAllBytes(diary.file());
        for (int i = file.length - 600; i < file.length - 560; i++) {
            file[i] ^= 0x55;
        }
        Files.write(diary.file(), file);
        if (!(diary.vault().unlock(Diary.passphrase())
                instanceof Unlocking.Damaged(OpenVault damaged, VaultReport report))) {
            throw new AssertionError("the damage was not noticed");
        }
        int left = Diary.textOf(damaged).size();
        assertThat(left).isBetween(1, 19);
        var code = RecoveryCode.generate(diary.chance);
        try (OpenVault vault = diary.vault().continueFrom(damaged, report, newWords(), code)) {
            assertThat(Diary.textOf(vault)).hasSize(left);
            assertThat(vault.verify().flaws()).isEmpty();
            vault.append(Diary.bodies(1));
        }
        assertThat(diary.vault().keepsReplaced()).isTrue();
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(newWords()))) {
            assertThat(Diary.textOf(vault)).hasSize(left + 1);
        }
        diary.vault().bringBackReplaced();
        assertThat(diary.vault().unlock(Diary.passphrase())).isInstanceOf(Unlocking.Damaged.class);
    }

    @Test
    void a_vault_that_another_program_has_open_is_not_replaced() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(3)).close();
        Path backup = diary.vault().backup(backups());
        try (OpenVault vault = diary.open()) {
            vault.append(Diary.bodies(1));
            assertThatThrownBy(() -> diary.vault().restore(backup, Diary.passphrase(), false))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.IN_USE));
            assertThatThrownBy(() -> diary.vault().erase()).isInstanceOf(VaultFailure.class);
            vault.append(Diary.bodies(1));
            assertThat(Diary.textOf(vault)).hasSize(5);
        }
        assertThat(entries(diary)).isEqualTo(5);
        assertThat(diary.vault().keepsReplaced()).isFalse();
    }

    @Test
    void a_spare_header_that_was_being_written_when_the_program_was_killed_takes_no_place() throws Exception {
        var diary = new Diary(root);
        byte[] id;
        try (OpenVault vault = diary.create(Diary.bodies(3))) {
            id = vault.vaultId();
        }
        Path spare = new Mirror(diary.folder).file(id);
        byte[] header = Files.readAllBytes(spare);
        Files.write(spare.resolveSibling(spare.getFileName() + ".new"), new byte[10]);
        Path backup = diary.vault().backup(backups());
        diary.vault().restore(backup, Diary.passphrase(), false);
        assertThat(Files.readAllBytes(diary.folder.resolve("replaced/2026-02-03.db.hdr")))
                .isEqualTo(header);
        assertThat(spare.resolveSibling(spare.getFileName() + ".new")).doesNotExist();
    }

    @Test
    void an_erased_vault_leaves_nothing_behind() throws Exception {
        var diary = new Diary(root);
        try (var key = DeviceKey.fresh(diary.chance)) {
            diary.vault().create(key, diary.code, Diary.bodies(3)).close();
        }
        Path backup = diary.vault().backup(backups());
        diary.vault().restore(backup, diary.code, false);
        Files.createFile(diary.folder.resolve("vault.0a1b2c3d.new"));
        Files.createFile(diary.folder.resolve("vault.0a1b2c3d.new-wal"));
        Files.createFile(
                Files.createDirectory(diary.folder.resolve("making-0a1b2c3d")).resolve("vault.db"));
        diary.vault().erase();
        assertThat(diary.folder).isEmptyDirectory();
        assertThat(diary.config).isEmptyDirectory();
        assertThat(diary.vault().exists()).isFalse();
        diary.vault().erase();
    }
}
