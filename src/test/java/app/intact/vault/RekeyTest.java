package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new key: everything is there, and the old ways in open nothing.
class RekeyTest {

    private static final String NEW_WORDS = "nine quiet herons above the winter harbour";

    @TempDir
    Path root;

    private static Passphrase newWords() {
        return Passphrase.typed(NEW_WORDS.toCharArray());
    }

    @Test
    void everything_is_there_under_the_new_ways_in_and_nothing_opens_by_the_old() {
        var diary = new Diary(root);
        var newCode = RecoveryCode.generate(diary.chance);
        List<String> before;
        try (OpenVault vault = diary.create(Diary.bodies(50))) {
            vault.erase(Set.of(7L, 8L));
            before = List.copyOf(Diary.textOf(vault).values());
            vault.rekey(newWords(), newCode);
            assertThat(Diary.textOf(vault).values()).containsExactlyElementsOf(before);
            assertThat(vault.lastNumber()).isEqualTo(48);
            assertThat(vault.append(List.of(Diary.body(99, 9)))).isEqualTo(49);
            assertThat(vault.verify().flaws()).isEmpty();
            assertThat(vault.verify().erased()).isEmpty();
        }
        assertThat(diary.vault().verify().flaws()).isEmpty();
        for (Secret old : new Secret[] {Diary.passphrase(), diary.code}) {
            assertThat(diary.vault().unlock(old)).isInstanceOf(Unlocking.WrongSecret.class);
        }
        for (Secret secret : new Secret[] {newWords(), newCode}) {
            try (OpenVault vault = VaultTest.opened(diary.vault().unlock(secret))) {
                assertThat(Diary.textOf(vault)).hasSize(49);
            }
        }
    }

    @Test
    void it_may_be_done_again_and_again() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(5))) {
            for (int i = 0; i < 4; i++) {
                vault.rekey(newWords(), RecoveryCode.generate(diary.chance));
                vault.append(List.of(Diary.body(100 + i, 30)));
            }
            assertThat(vault.verify().flaws()).isEmpty();
        }
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(newWords()))) {
            assertThat(Diary.textOf(vault)).hasSize(9);
        }
    }

    @Test
    void a_vault_without_an_entry_has_a_new_key_too() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(List.of())) {
            vault.rekey(newWords(), RecoveryCode.generate(diary.chance));
        }
        try (OpenVault vault = VaultTest.opened(diary.vault().unlock(newWords()))) {
            assertThat(vault.append(List.of(Diary.body(1, 1)))).isEqualTo(1);
        }
    }

    @Test
    void a_device_key_gives_way_to_a_passphrase_and_its_file_goes() throws Exception {
        var diary = new Diary(root);
        try (var key = DeviceKey.fresh(diary.chance);
                OpenVault vault = diary.vault().create(key, diary.code, Diary.bodies(3))) {
            assertThat(diary.config).isNotEmptyDirectory();
            vault.rekey(newWords(), RecoveryCode.generate(diary.chance));
        }
        assertThat(diary.config).isEmptyDirectory();
        assertThat(diary.vault().waysIn()).containsExactlyInAnyOrder(Way.PASSPHRASE, Way.RECOVERY_CODE);
    }

    @Test
    void another_program_that_has_the_vault_open_is_told_and_writes_nothing() {
        var diary = new Diary(root);
        try (OpenVault one = diary.create(Diary.bodies(3));
                OpenVault other = diary.open()) {
            one.rekey(newWords(), RecoveryCode.generate(diary.chance));
            for (Runnable write : new Runnable[] {
                () -> other.append(List.of(Diary.body(9, 9))),
                () -> other.erase(Set.of(1L)),
                () -> other.rekey(Diary.passphrase(), diary.code)
            }) {
                assertThatThrownBy(write::run).isInstanceOf(VaultFailure.class);
            }
            assertThat(Diary.textOf(one)).hasSize(3);
            assertThat(one.verify().flaws()).isEmpty();
        }
    }

    @Test
    void a_damaged_vault_is_not_sealed_anew() throws Exception {
        var diary = new Diary(root);
        diary.create(Diary.bodies(20)).close();
        byte[] file = Files.readAllBytes(diary.file());
        try (VaultStore store = SqliteStore.open(diary.file())) {
            assertThat(store.isWhole()).isTrue();
        }
        for (int i = file.length - 600; i < file.length - 560; i++) {
            file[i] ^= 0x55;
        }
        Files.write(diary.file(), file);
        if (diary.vault().unlock(Diary.passphrase()) instanceof Unlocking.Damaged(OpenVault vault, VaultReport _)) {
            try (vault) {
                assertThatThrownBy(() -> vault.rekey(newWords(), RecoveryCode.generate(diary.chance)))
                        .isInstanceOf(VaultFailure.class);
            }
        } else {
            throw new AssertionError("the damage was not noticed");
        }
    }

    @Test
    void a_recovery_code_alone_is_no_way_in() {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(List.of())) {
            assertThatThrownBy(() -> vault.rekey(diary.code, diary.code)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
