package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was begun and not saved: kept beside the journal, and never in its way.
class DraftTest {

    private static final byte[] NONE = {};
    private static final String WORDS = "qzvkbegun and not finished";

    @TempDir
    Path root = Path.of("");

    private static byte[] words(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private OpenVault created(Diary diary) {
        return diary.create(Diary.bodies(3));
    }

    @Test
    void there_is_none_at_first() {
        try (var vault = created(new Diary(root))) {
            assertThat(vault.draft()).isEmpty();
        }
    }

    @Test
    void the_last_one_is_there_after_the_vault_was_closed() {
        var diary = new Diary(root);
        try (var vault = created(diary)) {
            vault.keepDraft(words("the first"));
            vault.keepDraft(words("the second, a little longer"));
            assertThat(vault.draft()).isEqualTo(words("the second, a little longer"));
        }
        try (var vault = diary.open()) {
            assertThat(vault.draft()).isEqualTo(words("the second, a little longer"));
        }
    }

    @Test
    void one_let_go_of_stays_away() {
        var diary = new Diary(root);
        try (var vault = created(diary)) {
            vault.keepDraft(words(WORDS));
            vault.keepDraft(NONE);
            vault.keepDraft(NONE);
            assertThat(vault.draft()).isEmpty();
        }
        try (var vault = diary.open()) {
            assertThat(vault.draft()).isEmpty();
        }
    }

    @Test
    void it_takes_what_an_entry_takes_and_no_more() {
        try (var vault = created(new Diary(root))) {
            byte[] most = new byte[Padding.MOST];
            Arrays.fill(most, (byte) 'a');
            vault.keepDraft(most);
            assertThat(vault.draft()).isEqualTo(most);
            assertThatThrownBy(() -> vault.keepDraft(new byte[Padding.MOST + 1]))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.TOO_LARGE));
            assertThat(vault.draft()).isEqualTo(most);
        }
    }

    @Test
    void the_journal_does_not_know_of_it() {
        var diary = new Diary(root);
        try (var vault = created(diary)) {
            byte[] head = headOf(diary, vault);
            vault.keepDraft(words(WORDS));
            assertThat(headOf(diary, vault)).isEqualTo(head);
            assertThat(vault.verify().sound()).isTrue();
            assertThat(vault.append(List.of(Diary.body(4, 10)))).isEqualTo(4);
            assertThat(vault.draft()).isEqualTo(words(WORDS));
            vault.erase(java.util.Set.of(2L));
            assertThat(vault.verify().sound()).isTrue();
            assertThat(vault.draft()).isEqualTo(words(WORDS));
        }
        try (var vault = diary.open()) {
            assertThat(vault.lastNumber()).isEqualTo(5);
        }
    }

    private static byte[] headOf(Diary diary, OpenVault vault) {
        return cell(diary, vault, Cell.HEAD).hash();
    }

    private static Cell cell(Diary diary, OpenVault vault, long number) {
        try (var store = SqliteStore.open(diary.file())) {
            Cell cell = store.reading(cells -> cells.cell(vault.vaultId(), Cell.FRONT, number));
            if (cell == null) {
                throw new AssertionError("no such cell");
            }
            return cell;
        }
    }

    @Test
    void it_is_sealed_anew_each_time_and_stands_in_no_file_readable() throws IOException {
        var diary = new Diary(root);
        try (var vault = created(diary)) {
            vault.keepDraft(words(WORDS));
            byte[] first = cell(diary, vault, Cell.DRAFT).body();
            vault.keepDraft(words(WORDS));
            assertThat(cell(diary, vault, Cell.DRAFT).body()).isNotEqualTo(first);
            nothingReadable();
        }
        nothingReadable();
    }

    private void nothingReadable() throws IOException {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .doesNotContain("qzvkbegun");
            }
        }
    }

    @Test
    void one_that_is_damaged_counts_as_none_and_harms_nothing() {
        var diary = new Diary(root);
        try (var vault = created(diary)) {
            vault.keepDraft(words(WORDS));
            byte[] whole =
                    ByteBuffer.wrap(cell(diary, vault, Cell.DRAFT).body()).array();
            for (byte[] damaged :
                    List.of(NONE, new byte[540], Arrays.copyOf(whole, whole.length - 1), flipped(whole))) {
                put(diary, vault, damaged);
                assertThat(vault.draft()).isEmpty();
                assertThat(vault.verify().sound()).isTrue();
            }
            put(diary, vault, whole);
            assertThat(vault.draft()).isEqualTo(words(WORDS));
            put(diary, vault, flipped(whole));
            vault.keepDraft(words("written anew"));
            assertThat(vault.draft()).isEqualTo(words("written anew"));
        }
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static void put(Diary diary, OpenVault vault, byte[] body) {
        try (var store = SqliteStore.open(diary.file())) {
            store.put(vault.vaultId(), new Cell(Cell.FRONT, Cell.DRAFT, Primitives.sha256(body), body));
        }
    }

    @Test
    void it_goes_along_when_everything_is_sealed_anew() {
        var diary = new Diary(root);
        try (var vault = created(diary)) {
            vault.keepDraft(words(WORDS));
            byte[] before = cell(diary, vault, Cell.DRAFT).body();
            vault.rekey(Diary.passphrase(), RecoveryCode.generate(diary.chance));
            assertThat(cell(diary, vault, Cell.DRAFT).body()).isNotEqualTo(before);
            assertThat(vault.draft()).isEqualTo(words(WORDS));
        }
        try (var vault = diary.open()) {
            assertThat(vault.draft()).isEqualTo(words(WORDS));
            assertThat(vault.verify().sound()).isTrue();
        }
    }

    @Test
    void a_vault_that_is_only_read_keeps_none() {
        try (var vault = created(new Diary(root))) {
            vault.keepDraft(words(WORDS));
            vault.keepReadOnly();
            assertThatThrownBy(() -> vault.keepDraft(words("more"))).isInstanceOf(VaultFailure.class);
            assertThat(vault.draft()).isEqualTo(words(WORDS));
        }
    }

    @Test
    void a_backup_leaves_it_out() {
        var diary = new Diary(root);
        Path backup;
        try (var vault = created(diary)) {
            Path without = vault.backup(root.resolve("one"));
            vault.keepDraft(words(WORDS));
            backup = vault.backup(root.resolve("two"));
            assertThat(backup).hasSameBinaryContentAs(without);
        }
    }
}
