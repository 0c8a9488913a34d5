package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup in the vault's place, from its pages.
class RestoringTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Person.Keys keys;

    @BeforeEach
    void a_vault_with_a_backup_and_something_written_since() {
        begin(folder);
        person.told("told before the backup", 30);
        keys = person.keepsWithAPassphrase();
        person.post("/settings/backup/now");
        person.told("told after the backup", 40);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private void begin(Path where) {
        running = Running.in(where);
        person = Person.at(running);
    }

    private Path backup() {
        return folder.resolve("vault/backups/notes-2026-03-12.bak");
    }

    private Answer restores(Path file, String... secret) {
        var fields = new java.util.ArrayList<>(java.util.List.of("file", file.toString()));
        fields.addAll(java.util.List.of(secret));
        return person.post("/restore/open", fields.toArray(String[]::new));
    }

    @Test
    void from_the_locked_page_what_was_there_is_kept_and_comes_back() {
        person.post("/lock");
        assertThat(person.get("/unlock").text()).contains("href=\"/restore\"");
        assertThat(person.get("/restore").read()).contains("Thursday 12 March", "one entry, whole");
        var chosen = person.post("/restore", "file", backup().toString());
        assertThat(chosen.read()).contains("takes the place of your vault", "It is set aside");
        var restored = restores(backup(), "way", "passphrase", "pass", keys.passphrase());
        assertThat(restored.onward()).isEqualTo("/settings/replaced");
        assertThat(person.get("/settings/replaced").read())
                .contains("The backup is in its place: one entry.", "still kept", "Thursday 12 March");
        assertThat(person.open("/rejections").read())
                .contains("told before the backup")
                .doesNotContain("told after the backup");
        assertThat(person.open("/settings").text()).contains("href=\"/settings/replaced\"");

        assertThat(person.post("/settings/replaced", "do", "back").onward()).isEqualTo("/unlock");
        assertThat(person.isInside()).isFalse();
        person.unlocks(keys.passphrase());
        assertThat(person.open("/rejections").read()).contains("told before the backup", "told after the backup");

        assertThat(person.post("/settings/replaced", "do", "let-go", "current", "some other words")
                        .status())
                .isEqualTo(422);
        assertThat(folder.resolve("vault/replaced")).isNotEmptyDirectory();
        person.post("/settings/replaced", "do", "let-go", "current", keys.passphrase());
        assertThat(person.get("/settings").read())
                .contains("The vault from before is deleted.")
                .doesNotContain("/settings/replaced");
        assertThat(folder.resolve("vault/replaced")).doesNotExist();
        assertThat(running.troubles()).isEmpty();
    }

    @Test
    void while_it_is_open_nothing_is_locked_before_the_backup_has_proved_itself() {
        var wrong = restores(backup(), "way", "passphrase", "pass", "some other words");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.read())
                .contains("opens with the passphrase of its day")
                .doesNotContain("some other words");
        assertThat(wrong.field("file")).isEqualTo(backup().toString());
        assertThat(person.isInside()).isTrue();
        assertThat(person.told("and one more", 20)).isNotEmpty();
        var other = Person.at(running);
        other.unlocks(keys.passphrase());
        assertThat(restores(backup(), "way", "passphrase", "pass", keys.passphrase())
                        .status())
                .isEqualTo(303);
        assertThat(other.isInside()).isFalse();
        assertThat(person.open("/rejections").read()).doesNotContain("and one more");
    }

    @Test
    void with_the_recovery_code_new_ways_in_come_next() {
        person.post("/lock");
        var mistyped =
                restores(backup(), "way", "code", "code", "U" + keys.code().substring(1));
        assertThat(mistyped.read()).contains("In group 1 there is a character that no code has");
        assertThat(restores(backup(), "way", "code", "code", keys.code()).onward())
                .isEqualTo("/recovered");
        assertThat(person.open("/rejections").read()).contains("told before the backup");
    }

    @Test
    void on_a_new_computer_a_backup_becomes_the_vault_and_takes_in_what_is_in_memory(@TempDir Path fresh)
            throws IOException {
        running.close();
        var stick = Files.createDirectory(fresh.resolve("stick"));
        var copy = Files.copy(backup(), stick.resolve("my copy.bak"));
        Files.copy(backup(), stick.resolve("notes-2026-03-12.bak"));
        begin(fresh);
        assertThat(person.get("/").text()).contains("I have a backup", "href=\"/restore\"");
        assertThat(person.get("/restore").read()).contains("None yet.");
        person.told("told on the new computer", 50);
        var listed = person.post("/restore", "file", stick.toString());
        assertThat(listed.read()).contains("Thursday 12 March").doesNotContain("Of another vault");
        assertThat(listed.field("file")).isEqualTo(stick.toString());
        for (var typed : new String[] {
            copy.toString(), '"' + copy.toString() + '"', copy.toUri().toString()
        }) {
            assertThat(person.post("/restore", "file", typed).read())
                    .as(typed)
                    .contains("it becomes your vault on this device")
                    .doesNotContain("another vault");
        }
        assertThat(restores(copy, "way", "passphrase", "pass", keys.passphrase())
                        .onward())
                .isEqualTo("/");
        assertThat(person.open("/rejections").read()).contains("told before the backup", "told on the new computer");
        assertThat(person.open("/settings").text()).doesNotContain("/settings/replaced");
        person.post("/lock");
        assertThat(person.unlocks(keys.passphrase()).status()).isEqualTo(303);
    }

    @Test
    void what_cannot_be_restored_is_said_with_what_was_typed() throws IOException {
        var text = Files.writeString(folder.resolve("letter.txt"), "no backup");
        var bytes = Files.readAllBytes(backup());
        var torn = Files.write(folder.resolve("torn.bak"), Arrays.copyOf(bytes, bytes.length - 40));
        var newer = bytes.clone();
        newer[8 + 4 + 6] = '2';
        saysSo("letter.txt", "The whole path, please");
        saysSo(folder.resolve("nowhere.bak").toString(), "There is nothing at that place");
        saysSo(text.toString(), "That file is not a backup");
        saysSo(torn.toString(), "That backup is not whole");
        assertThat(person.post("/restore", "file", "").onward()).isEqualTo("/restore");
        assertThat(restores(text, "way", "passphrase", "pass", keys.passphrase())
                        .read())
                .contains("not a backup");
        assertThat(restores(folder.resolve("nowhere"), "way", "passphrase").onward())
                .isEqualTo("/restore");
        assertThat(person.isInside()).isTrue();
        assertThat(running.troubles()).isEmpty();
    }

    private void saysSo(String typed, String words) {
        var answer = person.post("/restore", "file", typed);
        assertThat(answer.status()).as(typed).isEqualTo(422);
        assertThat(answer.read()).as(typed).contains(words);
        assertThat(answer.field("file")).isEqualTo(typed);
    }

    @Test
    void a_backup_of_another_vault_is_restored_only_on_purpose(@TempDir Path elsewhere) {
        running.close();
        begin(elsewhere);
        person.told("somebody else", 20);
        person.keepsOnThisDevice();
        assertThat(person.post("/restore", "file", backup().toString()).read())
                .contains("Of another vault", "I mean to put it in the place of mine");
        var asked = restores(backup(), "way", "passphrase", "pass", keys.passphrase());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.read()).contains("It is of another vault than yours");
        assertThat(person.open("/rejections").read()).contains("somebody else");
        assertThat(restores(backup(), "way", "passphrase", "pass", keys.passphrase(), "another", "1")
                        .onward())
                .isEqualTo("/settings/replaced");
        assertThat(person.open("/rejections").read())
                .contains("told before the backup")
                .doesNotContain("somebody else");
        person.post("/settings/replaced", "do", "back");
        assertThat(person.open("/rejections").read()).contains("somebody else");
    }

    @Test
    void a_backup_of_a_vault_without_a_passphrase_opens_with_the_key_on_this_device(@TempDir Path elsewhere) {
        running.close();
        begin(elsewhere);
        person.told("before", 20);
        person.keepsOnThisDevice();
        person.post("/settings/backup/now");
        person.told("after", 20);
        var file = elsewhere.resolve("vault/backups/notes-2026-03-12.bak");
        assertThat(person.post("/restore", "file", file.toString()).read()).contains("the key on this device");
        assertThat(restores(file, "way", "device").onward()).isEqualTo("/settings/replaced");
        assertThat(person.open("/rejections").read()).contains("before").doesNotContain("after");
    }

    @Test
    void guessing_at_a_backup_is_as_slow_as_guessing_at_the_vault() {
        person.post("/lock");
        for (int i = 0; i < 5; i++) {
            assertThat(restores(backup(), "way", "code", "code", otherCode()).read())
                    .contains("That code did not open it");
        }
        assertThat(restores(backup(), "way", "code", "code", otherCode()).read())
                .contains("Many tries.");
        assertThat(person.unlocksByCode(otherCode()).read()).contains("Many tries.");
        assertThat(person.unlocks(keys.passphrase()).status()).isEqualTo(303);
    }

    private static String otherCode() {
        var code = app.intact.vault.RecoveryCode.generate(new java.security.SecureRandom());
        return String.join(" ", code.groups());
    }

    @Test
    void nothing_of_it_is_in_the_example() {
        person.post("/example");
        assertThat(person.get("/restore").onward()).isEqualTo("/");
        assertThat(restores(backup(), "way", "passphrase", "pass", keys.passphrase())
                        .onward())
                .isEqualTo("/restore");
    }
}
