package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
