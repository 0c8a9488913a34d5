package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultCommandsTest extends AtTheTerminal {

    @TempDir
    static Path kept;

    /// Made once, since deriving a key takes its time.
    @BeforeAll
    static void a_vault_with_two_entries() {
        var bodies = List.of(body("{\"t\":\"first/1\"}"), body("{\"t\":\"second/1\",\n\"d\":{}}"));
        var folders = new Folders(kept.resolve("data"), kept.resolve("config"));
        try (var key = Passphrase.typed(PASSPHRASE.toCharArray())) {
            vault(folders).create(key, RecoveryCode.generate(CHANCE), bodies).close();
        }
    }

    @BeforeEach
    void a_copy_of_it() throws IOException {
        try (var paths = Files.walk(kept)) {
            for (var path : paths.filter(path -> !path.equals(kept)).toList()) {
                Files.copy(path, folder.resolve(kept.relativize(path)));
            }
        }
    }

    private static byte[] body(String json) {
        return ("\u0001" + json).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void verify_checks_without_the_passphrase() {
        alone();
        assertThat(run("verify")).isZero();
        assertThat(terminal.said.getFirst()).isEqualTo("2 entries are whole.");
    }

    @Test
    void verify_checks_with_the_key_and_says_so_in_json() {
        assertThat(run("verify", "--open", "--json")).isZero();
        assertThat(terminal.said.getFirst()).contains("\"sound\":true", "\"withKey\":true", "\"entries\":2");
    }

    @Test
    void verify_names_the_damaged_entry() throws SQLException {
        var file = folders().data().resolve("vault.db");
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var change = database.createStatement()) {
            change.executeUpdate("UPDATE cell SET body = zeroblob(length(body)) WHERE part = 1 AND n = 2");
        }
        assertThat(run("verify")).isEqualTo(1);
        assertThat(terminal.said).contains("Damaged entries: 2").anyMatch(line -> line.contains("backup"));
    }

    @Test
    void export_writes_one_line_for_each_entry_for_the_owner_only() throws IOException {
        assertThat(run("export", "out")).isZero();
        var file = folder.resolve("out/intact-20260312-164000.jsonl");
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"n\":1,\"entry\":{\"t\":\"first/1\"}}",
                        "{\"n\":2,\"entry\":{\"t\":\"second/1\", \"d\":{}}}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void export_never_writes_over_a_file() {
        run("export", "out");
        assertThat(run("export", "out")).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).contains("is already there");
    }

    @Test
    void backup_works_without_the_passphrase() {
        alone();
        assertThat(run("backup", "safe")).isZero();
        assertThat(folder.resolve("safe")).isDirectoryContaining("glob:**.bak");
    }

    @Test
    void a_wrong_passphrase_opens_nothing() {
        terminal = new ListeningTerminal(Optional.of("not the passphrase at all"));
        assertThat(run("export", "out")).isEqualTo(1);
        assertThat(terminal.warned).containsExactly("That passphrase did not open the vault.");
    }

    @Test
    void where_nobody_can_be_asked_a_passphrase_file_is_wanted() {
        alone();
        assertThat(run("export", "out")).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).contains("--passphrase-file FILE");
    }

    @Test
    void a_passphrase_file_opens_it_with_a_warning_when_others_can_read_it() throws IOException {
        alone();
        var file = Files.writeString(folder.resolve("pass"), PASSPHRASE + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(run("verify", "--passphrase-file", "pass")).isZero();
        assertThat(terminal.warned).singleElement().asString().contains("chmod 600");
    }

    @Test
    void a_passphrase_file_that_is_empty_or_missing_is_named() throws IOException {
        Files.writeString(folder.resolve("empty"), "");
        assertThat(run("verify", "--passphrase-file", "empty")).isEqualTo(1);
        assertThat(run("verify", "--passphrase-file", "gone")).isEqualTo(1);
        assertThat(terminal.warned).anyMatch(line -> line.endsWith("empty is empty."));
        assertThat(terminal.warned).anyMatch(line -> line.startsWith("There is no passphrase file"));
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws IOException {
        Files.writeString(folder.resolve("a-file"), "");
        assertThat(run("backup", "a-file")).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).contains("a-file").contains("Choose another folder");
    }

    @Test
    void a_folder_without_a_vault_is_named() {
        assertThat(run("verify", "--data", "elsewhere", "--json")).isEqualTo(1);
        assertThat(terminal.said.getFirst()).startsWith("{\"done\":false,\"problem\":\"trouble.novault\"");
    }
}
