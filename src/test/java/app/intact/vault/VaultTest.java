package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir
    Path root;

    @Test
    void naming_a_vault_touches_nothing() {
        var diary = new Diary(root);
        assertThat(diary.vault().exists()).isFalse();
        assertThat(diary.vault().waysIn()).isEmpty();
        assertThat(diary.folder).doesNotExist();
        assertThat(diary.config).doesNotExist();
    }

    @Test
    void asking_after_a_vault_that_is_not_there_makes_none() {
        var diary = new Diary(root);
        diary.vault().prepareFolder();
        assertThatThrownBy(() -> diary.vault().verify()).isInstanceOf(VaultFailure.class);
        assertThatThrownBy(() -> diary.vault().backup(root)).isInstanceOf(VaultFailure.class);
        assertThatThrownBy(() -> diary.vault().unlock(Diary.passphrase())).isInstanceOf(IllegalStateException.class);
        assertThat(diary.folder).isEmptyDirectory();
        assertThat(diary.vault().exists()).isFalse();
    }

    @Test
    void what_was_told_is_there_again_after_closing() {
        var diary = new Diary(root);
        List<byte[]> bodies = Diary.bodies(40);
        try (OpenVault vault = diary.create(bodies.subList(0, 3))) {
            assertThat(vault.append(bodies.subList(3, 4))).isEqualTo(4);
            assertThat(vault.append(bodies.subList(4, 40))).isEqualTo(40);
            assertThat(vault.append(List.of())).isEqualTo(40);
            assertThat(Diary.textOf(vault)).hasSize(40);
        }
        try (OpenVault vault = diary.open()) {
            assertThat(vault.lastNumber()).isEqualTo(40);
            assertThat(vault.readOnly()).isFalse();
            var first = Diary.textOf(vault);
            assertThat(Diary.textOf(vault)).isEqualTo(first);
            for (int i = 1; i <= 40; i++) {
                assertThat(first.get((long) i))
                        .isEqualTo(new String(bodies.get(i - 1), java.nio.charset.StandardCharsets.UTF_8));
            }
            vault.append(List.of(Diary.body(99, 5)));
            assertThat(Diary.textOf(vault)).hasSize(41);
            assertThat(vault.verify().sound()).isTrue();
            assertThat(vault.verify().flaws()).isEmpty();
            assertThat(vault.verify().entries()).isEqualTo(41);
        }
        assertThat(diary.vault().verify().flaws()).isEmpty();
        assertThat(diary.vault().verify().withKey()).isFalse();
    }

    @Test
    void a_closed_vault_is_one_file_with_a_spare_header_beside_it() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(5)).close();
        try (Stream<Path> files = Files.walk(diary.folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> diary.folder.relativize(file).toString()))
                    .hasSize(2)
                    .contains("vault.db")
                    .anyMatch(name -> name.matches("h/[0-9a-f]{32}\\.hdr"));
        }
    }

    @Test
    void only_this_account_may_read_it() throws Exception {
        var diary = new Diary(root);
        OpenVault vault = diary.create(Diary.bodies(2));
        vault.append(Diary.bodies(1));
        try (Stream<Path> files = Files.walk(diary.folder)) {
            for (Path file : files.toList()) {
                String wanted = Files.isDirectory(file) ? "rwx------" : "rw-------";
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.getFileName().toString())
                        .isEqualTo(wanted);
            }
        }
        vault.close();
        Files.setPosixFilePermissions(diary.file(), PosixFilePermissions.fromString("rw-r--r--"));
        VaultReport report = diary.vault().verify();
        assertThat(report.flaws()).containsExactly(Flaw.PERMISSIONS);
        assertThat(report.sound()).isTrue();
    }

    @Test
    void a_wrong_passphrase_opens_nothing_and_says_nothing_more() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(2)).close();
        for (String wrong :
                List.of("", " ", Diary.WORDS + " ", Diary.WORDS.toUpperCase(java.util.Locale.ROOT), "x".repeat(5000))) {
            assertThat(diary.vault().unlock(Passphrase.typed(wrong.toCharArray())))
                    .isEqualTo(new Unlocking.WrongSecret());
        }
        var other = RecoveryCode.generate(diary.chance);
        assertThat(diary.vault().unlock(other)).isEqualTo(new Unlocking.WrongSecret());
    }

    @Test
    void the_same_words_typed_another_way_open_it() {
        var diary = new Diary(root);
        diary.vault()
                .create(Passphrase.typed("Ｆｕｌｌ width café and ﬁve words".toCharArray()), diary.code, List.of())
                .close();
        Unlocking result = diary.vault().unlock(Passphrase.typed("Full width cafe\u0301 and five words".toCharArray()));
        assertThat(result).isInstanceOf(Unlocking.Unlocked.class);
        ((Unlocking.Unlocked) result).vault().close();
    }

    @Test
    void the_recovery_code_opens_it_and_a_new_one_replaces_the_old() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(2)).close();
        assertThat(diary.vault().waysIn()).containsExactlyInAnyOrder(Way.PASSPHRASE, Way.RECOVERY_CODE);
        var next = RecoveryCode.generate(diary.chance);
        try (OpenVault vault = opened(diary.vault().unlock(diary.code))) {
            vault.changeWayIn(Passphrase.typed("another long set of words entirely".toCharArray()));
            vault.replaceRecoveryCode(next);
            vault.append(Diary.bodies(1));
        }
        assertThat(diary.vault().unlock(Diary.passphrase())).isEqualTo(new Unlocking.WrongSecret());
        assertThat(diary.vault().unlock(diary.code)).isEqualTo(new Unlocking.WrongSecret());
        try (OpenVault vault = opened(diary.vault().unlock(next))) {
            assertThat(vault.lastNumber()).isEqualTo(3);
            assertThat(vault.verify().flaws()).isEmpty();
        }
        opened(diary.vault().unlock(Passphrase.typed("another long set of words entirely".toCharArray())))
                .close();
    }

    @Test
    void a_device_key_opens_it_without_words_until_its_file_is_gone() throws Exception {
        var diary = new Diary(root);
        diary.vault()
                .create(DeviceKey.fresh(diary.chance), diary.code, Diary.bodies(2))
                .close();
        assertThat(diary.vault().waysIn()).containsExactlyInAnyOrder(Way.DEVICE_KEY, Way.RECOVERY_CODE);
        opened(diary.vault().unlock(DeviceKey.ofThisDevice())).close();
        Path key;
        try (Stream<Path> files = Files.list(diary.config)) {
            key = files.findFirst().orElseThrow();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Path away = root.resolve("away");
        Files.move(key, away);
        assertThat(diary.vault().unlock(DeviceKey.ofThisDevice())).isEqualTo(new Unlocking.NoDeviceKey());
        Files.write(key, new byte[32]);
        assertThat(diary.vault().unlock(DeviceKey.ofThisDevice())).isEqualTo(new Unlocking.WrongSecret());
        Files.delete(key);
        Files.move(away, key);
        try (OpenVault vault = opened(diary.vault().unlock(DeviceKey.ofThisDevice()))) {
            vault.changeWayIn(Diary.passphrase());
        }
        assertThat(key).doesNotExist();
        diary.open().close();
    }

    @Test
    void a_weaker_derivation_is_strengthened_at_the_next_opening() {
        var diary = new Diary(root);
        diary.create(Diary.bodies(2)).close();
        var stronger = new KdfCost(20_480, 2, 1);
        Clock clock = Clock.fixed(Diary.AN_EVENING, ZoneOffset.UTC);
        try (OpenVault vault = opened(diary.vault(clock, stronger).unlock(Diary.passphrase()))) {
            assertThat(vault.hasWeakerPassphraseSlot()).isFalse();
        }
        try (OpenVault vault = opened(diary.vault(clock, stronger).unlock(Diary.passphrase()))) {
            assertThat(vault.verify().flaws()).isEmpty();
            assertThat(vault.lastNumber()).isEqualTo(2);
        }
    }

    @Test
    void there_is_one_vault_a_folder() {
        var diary = new Diary(root);
        diary.create(List.of()).close();
        assertThatThrownBy(() -> diary.create(List.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_body_that_the_journal_does_not_write_is_refused() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(List.of())) {
            assertThatThrownBy(() -> vault.append(List.of(new byte[0]))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vault.append(List.of(Diary.flagged(0x02, "{}"))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vault.append(List.of(Diary.flagged(0x01, "{\"t\":\"sys.erase\",\"v\":1}"))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> vault.append(List.of(new byte[(1 << 20) + 1])))
                    .isInstanceOfSatisfying(
                            VaultFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.TOO_LARGE));
            byte[] largest = new byte[1 << 20];
            largest[0] = 1;
            assertThat(vault.append(List.of(largest))).isEqualTo(1);
            assertThat(vault.verify().flaws()).isEmpty();
        }
    }

    @Test
    void a_closed_vault_answers_that_it_is_closed() {
        var diary = new Diary(root);
        OpenVault vault = diary.create(List.of());
        vault.close();
        vault.close();
        assertThatThrownBy(() -> vault.append(Diary.bodies(1)))
                .isInstanceOfSatisfying(
                        VaultFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.CLOSED));
        assertThatThrownBy(vault::lastNumber).isInstanceOf(VaultFailure.class);
    }

    @Test
    void what_a_newer_intact_must_be_understood_for_is_read_only() {
        var diary = new Diary(root);
        Vault vault = diary.vault();
        OpenVault open = diary.create(Diary.bodies(3));
        open.keepReadOnly();
        assertThatThrownBy(() -> open.append(Diary.bodies(1)))
                .isInstanceOfSatisfying(
                        VaultFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.READ_ONLY));
        open.close();
        assertThat(vault.verify().sound()).isTrue();
    }

    @Test
    void a_folder_that_cannot_be_made_says_so() throws Exception {
        Path taken = root.resolve("taken");
        Files.writeString(taken, "a file");
        var diary = new Diary(taken);
        assertThatThrownBy(() -> diary.vault().prepareFolder())
                .isInstanceOfSatisfying(
                        VaultFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(VaultFailure.Kind.FOLDER));
        assertThatThrownBy(() -> diary.create(List.of())).isInstanceOf(VaultFailure.class);
        assertThat(taken).isRegularFile();
    }

    @Test
    void a_synced_folder_is_named() {
        assertThat(warned("Dropbox/diary")).hasValue("Dropbox");
        assertThat(warned("OneDrive - Firm/x")).hasValue("OneDrive");
        assertThat(warned("Library/Mobile Documents/x")).hasValue("iCloud");
        assertThat(warned("Library/CloudStorage/GoogleDrive-me/My Drive")).hasValue("Google Drive");
        assertThat(warned("dropboxes/diary")).isEmpty();
    }

    private java.util.Optional<String> warned(String where) {
        return Vault.in(root.resolve(where), root, Clock.systemUTC(), new java.security.SecureRandom())
                .syncedFolderWarning();
    }

    static OpenVault opened(Unlocking result) {
        assertThat(result).isInstanceOf(Unlocking.Unlocked.class);
        return ((Unlocking.Unlocked) result).vault();
    }
}
