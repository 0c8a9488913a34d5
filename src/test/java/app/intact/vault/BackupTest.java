package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path root;

    @Test
    void a_backup_is_made_while_locked_and_holds_every_entry() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(20)).close();
        Path first = diary.vault().backup(root.resolve("copies"));
        Path second = diary.vault().backup(root.resolve("copies"));
        assertThat(first).hasFileName("notes-2026-02-03.bak");
        assertThat(second).hasFileName("notes-2026-02-03-2.bak");
        assertThat(Files.readAllBytes(first)).isEqualTo(Files.readAllBytes(second));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                .isEqualTo("rw-------");
        try (var files = Files.list(root.resolve("copies"))) {
            assertThat(files).hasSize(2);
        }
        assertThat(readByPassphrase(Files.readAllBytes(first)).report().entries())
                .isEqualTo(20);
    }

    @Test
    void a_backup_of_an_open_vault_holds_what_was_just_written() throws Exception {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(3))) {
            vault.append(Diary.bodies(2));
            Path made = vault.backup(root.resolve("copies"));
            Sweep sweep = readByPassphrase(Files.readAllBytes(made));
            assertThat(sweep.flaws()).isEmpty();
            assertThat(sweep.bodies()).hasSize(5);
        }
    }

    @Test
    void what_a_killed_program_was_writing_is_gone_after_a_day_and_nothing_else_is() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(3)).close();
        Path folder = Files.createDirectory(root.resolve("copies"));
        var old = FileTime.from(Diary.AN_EVENING.minus(Duration.ofHours(25)));
        for (String name : List.of(".0123456789abcdef.new", ".notes.new", "0123456789abcdef.new")) {
            Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), old);
        }
        var young = FileTime.from(Diary.AN_EVENING.minus(Duration.ofHours(23)));
        Files.setLastModifiedTime(Files.createFile(folder.resolve(".fedcba9876543210.new")), young);
        diary.vault().backup(folder);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            ".notes.new", "0123456789abcdef.new", ".fedcba9876543210.new", "notes-2026-02-03.bak");
        }
    }

    private static Sweep readByPassphrase(byte[] backup) throws Exception {
        var records = new java.util.ArrayList<Cell>();
        var content = BackupFile.read(new ByteArrayInputStream(backup), records::add);
        Header header = Header.read(content.header());
        byte[] key =
                header.slots().get(0).unwrap(Diary.passphrase().bytes(), null, header.vaultId(), 1, new KdfMemory());
        var cells = new MemoryCells(header.vaultId()).header(content.header()).head(content.head());
        records.forEach(cell -> cells.record(1, cell.number(), cell.hash(), cell.body()));
        try (var keys = new Keys(key, header.vaultId(), 1)) {
            return Sweep.keyed(cells, keys, new byte[0]);
        }
    }
}
