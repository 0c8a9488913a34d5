package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damage is noticed or has no effect; wrong text is never shown; what was not touched can still be read.
class DamageTest {

    private static final int ENTRIES = 12;

    @TempDir
    Path root;

    private Diary diary;
    private TreeMap<Long, String> written;
    private Path spare = Path.of("");
    private byte[] live;
    private byte[] backup;

    @BeforeEach
    void a_diary_of_twelve_entries() throws Exception {
        diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(ENTRIES - 1))) {
            vault.append(java.util.List.of(Diary.body(ENTRIES, 3000)));
            written = Diary.textOf(vault);
            backup = Files.readAllBytes(vault.backup(root.resolve("backups")));
        }
        live = Files.readAllBytes(diary.file());
        spare = SalvageTest.spareOf(diary);
    }

    @Test
    void every_bit_of_a_backup_counts() throws Exception {
        for (int bit = 0; bit < backup.length * 8; bit++) {
            byte[] flipped = flipped(backup, bit);
            assertThat(isRefused(flipped)).as("bit %d", bit).isTrue();
        }
        assertThat(isRefused(backup)).isFalse();
    }

    @Test
    void a_backup_cut_at_any_length_is_refused() throws Exception {
        for (int length = 0; length < backup.length; length++) {
            assertThat(isRefused(Arrays.copyOf(backup, length)))
                    .as("length %d", length)
                    .isTrue();
        }
    }

    @Test
    void a_backup_whose_checksum_was_made_anew_is_still_found_out() throws Exception {
        forge(3);
    }

    @Tag("long")
    @Test
    void a_backup_with_any_byte_forged_is_found_out() throws Exception {
        forge(1);
    }

    private void forge(int each) throws Exception {
        var keys = keys();
        for (int at = 8; at < backup.length - 40; at += each) {
            byte[] changed = flipped(backup, at * 8 + at % 8);
            byte[] checksum = Primitives.sha256(Arrays.copyOf(changed, changed.length - 32));
            System.arraycopy(checksum, 0, changed, changed.length - 32, 32);
            assertThat(foundOut(changed, keys)).as("byte %d", at).isTrue();
        }
        keys.close();
    }

    @Test
    void flipped_bits_of_the_live_file_never_show_wrong_text() throws Exception {
        flip(new Random(7), 400);
    }

    @Tag("long")
    @Test
    void every_bit_of_the_live_file_never_shows_wrong_text() throws Exception {
        for (int bit = 0; bit < live.length * 8; bit++) {
            neverWrong(flipped(live, bit), "bit " + bit);
        }
    }

    @Test
    void a_live_file_cut_short_never_shows_wrong_text() throws Exception {
        for (int length = 0; length < live.length; length += 2048) {
            neverWrong(Arrays.copyOf(live, length), "length " + length);
        }
    }

    @Tag("long")
    @Test
    void a_live_file_cut_anywhere_never_shows_wrong_text() throws Exception {
        for (int length = 0; length < live.length; length += 128) {
            neverWrong(Arrays.copyOf(live, length), "length " + length);
        }
    }

    private void flip(Random chance, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            int bit = chance.nextInt(live.length * 8);
            neverWrong(flipped(live, bit), "bit " + bit);
        }
    }

    /// Opens a changed file by the recovery code, which needs no derivation.
    private void neverWrong(byte[] changed, String what) throws Exception {
        byte[] header = Files.readAllBytes(spare);
        for (String end : new String[] {"-wal", "-shm"}) {
            Files.deleteIfExists(diary.folder.resolve("vault.db" + end));
        }
        Files.deleteIfExists(diary.folder.resolve("tries"));
        Files.write(diary.file(), changed);
        Unlocking result = null;
        try {
            diary.vault().verify();
            result = diary.vault().unlock(diary.code);
        } catch (VaultFailure refused) {
            assertThat(refused.kind()).as(what).isEqualTo(VaultFailure.Kind.FOLDER);
            return;
        }
        switch (result) {
            case Unlocking.Unlocked(OpenVault vault) -> {
                assertThat(Diary.textOf(vault)).as(what).isEqualTo(written);
                vault.close();
            }
            case Unlocking.Damaged(OpenVault vault, VaultReport report) -> {
                assertThat(report.sound()).as(what).isFalse();
                assertThat(written).as(what).containsAllEntriesOf(Diary.textOf(vault));
                vault.close();
            }
            case Unlocking.Unreadable(VaultReport report) ->
                assertThat(report.sound()).isFalse();
            case Unlocking.Newer _, Unlocking.WrongSecret _, Unlocking.TryLater _, Unlocking.NoDeviceKey _ ->
                throw new AssertionError(what + ": " + result);
        }
        assertThat(Files.readAllBytes(spare)).isEqualTo(header);
    }

    private static boolean isRefused(byte[] backup) throws IOException {
        try {
            BackupFile.read(new ByteArrayInputStream(backup), record -> {});
            return false;
        } catch (Malformed e) {
            return true;
        }
    }

    private Keys keys() throws Exception {
        Header header = Header.read(
                BackupFile.read(new ByteArrayInputStream(backup), record -> {}).header());
        byte[] key = header.slots().get(1).unwrap(diary.code.bytes(), null, header.vaultId(), 1, new KdfMemory());
        return new Keys(key, header.vaultId(), 1);
    }

    private static boolean foundOut(byte[] backup, Keys keys) throws IOException {
        var cells = new MemoryCells(keys.vaultId());
        try {
            var content = BackupFile.read(
                    new ByteArrayInputStream(backup),
                    record -> cells.record(1, record.number(), record.hash(), record.body()));
            cells.header(content.header()).head(content.head());
            return !Sweep.keyed(cells, keys, new byte[0]).report().sound();
        } catch (Malformed e) {
            return true;
        }
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] changed = bytes.clone();
        changed[bit >> 3] ^= (byte) (1 << (bit & 7));
        return changed;
    }
}
