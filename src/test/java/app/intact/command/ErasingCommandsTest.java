package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `erase`, `rekey` and `restore`, as a person types them.
class ErasingCommandsTest extends AtTheTerminal {

    private final RecoveryCode code = RecoveryCode.generate(CHANCE);

    @BeforeEach
    void a_vault_with_four_entries() {
        var bodies = List.of(body("told", "aa"), body("told", "bb"), body("rated", "aa"), body("rated", "bb"));
        try (var key = Passphrase.typed(PASSPHRASE.toCharArray())) {
            vault(folders()).create(key, code, bodies).close();
        }
    }

    private static byte[] body(String type, String id) {
        return ("\u0001{\"t\":\"" + type + "\",\"v\":1,\"id\":\"" + id + "\",\"d\":{}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private String said() {
        return String.join("\n", terminal.said);
    }

    private String warned() {
        return String.join("\n", terminal.warned);
    }

    private Path backup() {
        run("backup", "safe");
        try (var files = Files.list(folder.resolve("safe"))) {
            return files.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String entries() {
        terminal.said.clear();
        run("verify", "--open");
        return terminal.said.getFirst();
    }

    @Test
    void one_entry_is_erased_by_its_number() {
        assertThat(run("erase", "2")).isZero();
        assertThat(said()).contains("One entry is erased.").contains("Backups and exports made before still hold it");
        assertThat(entries()).isEqualTo("4 entries are whole.");
        assertThat(run("erase", "2")).isEqualTo(1);
        assertThat(warned()).contains("was erased before");
    }

    @Test
    void everything_about_one_thing_is_erased_by_its_id() {
        assertThat(run("erase", "--about", "aa", "--json")).isZero();
        assertThat(said()).isEqualTo("{\"done\":true,\"erased\":2}");
        run("export", "out");
        assertThat(folder.resolve("out/intact-20260312-164000.jsonl"))
                .content()
                .contains("\"bb\"")
                .doesNotContain("\"aa\"");
    }

    @Test
    void a_number_that_never_was_and_an_id_that_is_not_there_are_named() {
        assertThat(run("erase", "9")).isEqualTo(1);
        assertThat(run("erase", "0")).isEqualTo(1);
        assertThat(run("erase", "--about", "cc")).isEqualTo(1);
        assertThat(warned()).contains("The last one is 4").contains("nothing to erase");
        assertThat(run("erase", "two")).isEqualTo(2);
        assertThat(run("erase")).isEqualTo(2);
        assertThat(run("erase", "1", "--all")).isEqualTo(2);
        assertThat(warned()).contains("Say what to erase");
        assertThat(entries()).isEqualTo("4 entries are whole.");
    }

    @Test
    void the_whole_vault_is_erased_only_when_the_person_is_sure() {
        assertThat(run("erase", "--all")).isEqualTo(2);
        assertThat(warned()).contains("--yes");
        assertThat(vault(folders()).exists()).isTrue();
        assertThat(run("erase", "--all", "--yes")).isZero();
        assertThat(vault(folders()).exists()).isFalse();
        assertThat(said()).contains("The vault is erased.");
        assertThat(run("verify")).isEqualTo(1);
    }

    @Test
    void a_new_key_shows_its_words_and_code_once_and_shuts_out_the_old() {
        assertThat(run("rekey")).isZero();
        var words = Pattern.compile("new passphrase: (.+)").matcher(said());
        var newCode = Pattern.compile("new recovery code: (\\S+)").matcher(said());
        assertThat(words.find() && newCode.find()).isTrue();
        assertThat(words.group(1).split(" ")).hasSize(6);
        assertThat(run("verify", "--open")).isEqualTo(1);
        for (String secret : List.of(words.group(1), newCode.group(1))) {
            terminal = new ListeningTerminal(Optional.of(secret));
            assertThat(entries()).isEqualTo("4 entries are whole.");
        }
    }

    @Test
    void a_new_passphrase_of_ones_own_comes_from_a_file_and_a_poor_one_is_refused() throws IOException {
        Files.writeString(folder.resolve("short"), "hello");
        Files.writeString(folder.resolve("weak"), "passwordpasswordpassword");
        Files.writeString(folder.resolve("good"), "nine quiet herons above the winter harbour");
        assertThat(run("rekey", "--new-passphrase-file", "short")).isEqualTo(1);
        assertThat(run("rekey", "--new-passphrase-file", "weak")).isEqualTo(1);
        assertThat(warned()).contains("15 characters or more").contains("easy to guess");
        assertThat(run("rekey", "--new-passphrase-file", "good", "--json")).isZero();
        assertThat(said()).contains("\"recoveryCode\"").doesNotContain("herons");
        assertThat(run("verify", "--passphrase-file", "good")).isZero();
    }

    @Test
    void a_backup_is_restored_and_what_was_there_is_kept() {
        var backup = backup();
        run("erase", "1", "2", "3");
        assertThat(run("restore", backup.toString())).isZero();
        assertThat(said()).contains("with 4 entries, all of them checked").contains("“replaced”");
        assertThat(folder.resolve("data/replaced")).isDirectoryContaining("glob:**.db");
        assertThat(entries()).isEqualTo("4 entries are whole.");
    }

    @Test
    void what_cannot_be_restored_is_said_and_changes_nothing() throws IOException {
        var backup = backup();
        var text = Files.writeString(folder.resolve("letter.txt"), "Dear diary");
        assertThat(run("restore", text.toString())).isEqualTo(1);
        assertThat(run("restore", "nowhere.bak")).isEqualTo(1);
        assertThat(warned()).contains("not a backup, or not a whole one").contains("There is no backup");
        terminal = new ListeningTerminal(Optional.of("not the passphrase at all"));
        assertThat(run("restore", backup.toString())).isEqualTo(1);
        assertThat(warned()).contains("the passphrase or the code of its day");
        assertThat(folder.resolve("data/replaced")).doesNotExist();
    }

    @Test
    void another_vaults_backup_wants_to_be_meant() {
        var backup = backup();
        run("erase", "--all", "--yes");
        a_vault_with_four_entries();
        assertThat(run("restore", backup.toString())).isEqualTo(1);
        assertThat(warned()).contains("--another");
        assertThat(run("restore", backup.toString(), "--another", "--json")).isZero();
        assertThat(said()).endsWith("{\"done\":true,\"entries\":4,\"replaced\":true}");
    }

    @Test
    void a_vault_that_is_open_elsewhere_is_not_replaced() {
        var backup = backup();
        try (var key = Passphrase.typed(PASSPHRASE.toCharArray())) {
            if (vault(folders()).unlock(key) instanceof app.intact.vault.Unlocking.Unlocked(var open)) {
                try (open) {
                    assertThat(run("restore", backup.toString())).isEqualTo(1);
                    assertThat(run("erase", "--all", "--yes")).isEqualTo(1);
                }
            }
        }
        assertThat(warned()).contains("Stop it first");
        assertThat(entries()).isEqualTo("4 entries are whole.");
    }
}
