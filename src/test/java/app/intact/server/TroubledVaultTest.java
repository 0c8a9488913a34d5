package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.intact.Running;
import app.intact.vault.DeviceKey;
import app.intact.vault.Unlocking;
import app.intact.vault.Vault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is full or gone, a vault that is damaged or newer: the page says what happened and holds the words.
class TroubledVaultTest {

    private static final String STORY = "These are words that I do not want to type again";

    @TempDir
    Path folder;

    private String kept() {
        return kept(folder);
    }

    /// A vault on this device with a rejection told in it.
    private static String kept(Path folder) {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var id = person.told("it was a no", 40);
            person.doing("/rejections/" + id + "/flow/feelings", "feeling", "hurt", "own", "I feel hurt");
            person.keepsOnThisDevice();
            return "/rejections/" + id;
        }
    }

    private static Answer tells(Person person, String at) {
        return person.fill(person.get(at + "/flow/story"), at + "/flow/story", "story", STORY, "belief", "50");
    }

    private static void saysSoAndHoldsTheWords(Answer answer, String title, String at) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.read()).contains(title);
        assertThat(answer.field("story")).isEqualTo(STORY);
        assertThat(answer.field("belief")).isEqualTo("50");
        assertThat(answer.text()).contains("action=\"" + at + "/flow/story\"");
    }

    @Test
    void a_full_disk_is_said_and_the_words_are_kept_once_there_is_space() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
                "no small disk could be mounted here: the full disk is not tested");
        try {
            var at = kept(disk);
            try (var running = Running.in(disk)) {
                var person = Person.at(running);
                assertThat(person.get(at).status()).isEqualTo(200);
                var ballast = disk.resolve("ballast");
                fill(ballast);
                var full = tells(person, at);
                saysSoAndHoldsTheWords(full, "The disk is full", at);
                assertThat(person.get(at).read()).doesNotContain(STORY);
                Files.delete(ballast);
                assertThat(person.fill(full, at + "/flow/story", "story", STORY, "belief", "50")
                                .status())
                        .isEqualTo(303);
                assertThat(person.get(at).read()).contains(STORY);
            }
            assertThat(new Kept(disk).bodies()).last().asString().contains(STORY);
        } finally {
            ran("umount", "-l", disk.toString());
        }
    }

    @Test
    void a_disk_too_full_for_a_vault_leaves_what_was_told_in_memory() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
                "no small disk could be mounted here: the full disk is not tested");
        try (var running = Running.in(disk)) {
            var person = Person.at(running);
            person.told("it was a no", 40);
            person.post("/keep", "way", "device");
            var code = person.get("/keep/code/code.txt").text();
            fill(disk.resolve("ballast"));
            var refused = confirm(person, code);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.read()).contains("so the vault is not made yet. What you recorded is still in memory.");
            assertThat(new Kept(disk).isThere()).isFalse();
            assertThat(person.open("/rejections").read()).contains("it was a no");
            Files.delete(disk.resolve("ballast"));
            assertThat(confirm(person, code).status()).isEqualTo(303);
            assertThat(new Kept(disk).bodies()).hasSize(1);
        } finally {
            ran("umount", "-l", disk.toString());
        }
    }

    private static Answer confirm(Person person, String file) {
        var groups = file.strip().substring(file.strip().lastIndexOf('\n') + 1).split(" ");
        var asked = java.util.regex.Pattern.compile("<label for=\"group-[ab]\">[^<]*?([1-8])</label>")
                .matcher(person.get("/keep/code/confirm").text())
                .results()
                .map(found -> groups[Integer.parseInt(found.group(1)) - 1])
                .toList();
        return person.post("/keep/code/confirm", "group-a", asked.getFirst(), "group-b", asked.getLast());
    }

    @Test
    void a_data_folder_that_cannot_be_made_leaves_what_was_told_in_memory() throws IOException {
        Files.writeString(folder.resolve("vault"), "a file where the folder should be");
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            person.told("it was a no", 40);
            person.post("/keep", "way", "device");
            var code = person.get("/keep/code/code.txt").text();
            var refused = confirm(person, code);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.read()).contains("The data folder cannot be written");
            assertThat(person.open("/rejections").read()).contains("it was a no");
            Files.delete(folder.resolve("vault"));
            assertThat(confirm(person, code).status()).isEqualTo(303);
            assertThat(person.open("/rejections").read()).contains("it was a no");
        }
    }

    @Test
    void a_folder_that_is_moved_away_and_back_loses_nothing() throws IOException {
        var at = kept();
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            assertThat(person.get(at).status()).isEqualTo(200);
            Files.move(folder.resolve("vault"), folder.resolve("away"));
            var sent = tells(person, at);
            if (sent.status() != 303) {
                saysSoAndHoldsTheWords(sent, "The data folder cannot be written", at);
            }
            Files.move(folder.resolve("away"), folder.resolve("vault"));
            if (sent.status() != 303) {
                assertThat(person.fill(sent, at + "/flow/story", "story", STORY).status())
                        .isEqualTo(303);
            }
            assertThat(person.get(at).read()).contains(STORY);
            assertThat(running.troubles()).isEmpty();
        }
        assertThat(new Kept(folder).bodies()).last().asString().contains(STORY);
    }

    @Test
    void words_sent_to_what_is_gone_come_back_to_be_copied() {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var at = "/rejections/" + person.told("it was a no", 40);
            var page = person.get(at + "/flow/story");
            person.post("/keep/let-go");
            var gone = person.fill(page, at + "/flow/story", "story", STORY, "belief", "50");
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.read()).contains("Nothing here", "so that you can copy it", STORY);
            assertThat(gone.text()).doesNotContain("action=\"" + at);
        }
    }

    @Test
    void a_damaged_vault_says_so_and_is_open_for_reading_only() throws SQLException {
        var at = kept();
        sql("update cell set body = zeroblob(length(body)) where part = 1 and n = 2");
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            assertThat(person.get("/").onward()).isEqualTo("/unlock");
            var page = person.follow(person.post("/unlock", "way", "device"));
            assertThat(page.read()).contains("The vault is damaged", "One entry is whole.", "Entry 2, written after");
            assertThat(person.get(at).read()).contains("it was a no");
            saysSoAndHoldsTheWords(tells(person, at), "This vault can only be read", at);
            assertThat(new Kept(folder).entries()).isEqualTo(2);
            assertThat(running.troubles()).isEmpty();
        }
    }

    @Test
    void wherever_a_byte_is_flipped_there_is_a_page_and_never_a_failure() throws IOException {
        kept();
        var file = new Kept(folder).file();
        var whole = Files.readAllBytes(file);
        var random = new Random(12);
        for (int i = 0; i < 8; i++) {
            var bytes = whole.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            try (var running = Running.in(folder)) {
                var person = Person.at(running);
                assertThat(person.get("/").status()).as("byte %s", at).isIn(200, 303);
                assertThat(person.post("/unlock", "way", "device").status())
                        .as("byte %s", at)
                        .isIn(200, 303, 422);
                assertThat(person.get("/rejections").status()).as("byte %s", at).isIn(200, 303);
                assertThat(person.get("/help").status()).as("byte %s", at).isEqualTo(200);
                assertThat(running.troubles()).as("byte %s", at).isEmpty();
            }
        }
        for (int length : List.of(0, 100, whole.length - 1)) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            try (var running = Running.in(folder)) {
                var person = Person.at(running);
                assertThat(person.get("/").status()).as("cut to %s", length).isIn(200, 303);
                assertThat(person.post("/unlock", "way", "device").status())
                        .as("cut to %s", length)
                        .isIn(200, 303, 422);
                assertThat(running.troubles()).as("cut to %s", length).isEmpty();
            }
        }
    }

    @Test
    void an_entry_that_only_a_newer_intact_understands_opens_it_for_reading_only() {
        var at = kept();
        append(
                "\u0001{\"t\":\"from-later\",\"v\":1,\"id\":\"x\",\"op\":\"\",\"at\":\"2026-03-12T19:00:00Z\",\"tz\":\"UTC\",\"d\":{}}");
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var door = person.follow(person.post("/unlock", "way", "device"));
            assertThat(door.status()).isEqualTo(200);
            assertThat(person.get(at).read()).contains("it was a no", "I feel hurt");
            long before = new Kept(folder).entries();
            saysSoAndHoldsTheWords(tells(person, at), "This vault can only be read", at);
            assertThat(new Kept(folder).entries()).isEqualTo(before);
            assertThat(running.troubles()).isEmpty();
        }
    }

    @Test
    void a_vault_changed_by_another_program_is_opened_anew_and_nothing_is_lost() {
        var at = kept();
        try (var running = Running.in(folder);
                var twin = Running.in(folder)) {
            var person = Person.at(running);
            var other = Person.at(twin);
            assertThat(person.get(at).status()).isEqualTo(200);
            other.told("told in the twin", 20);
            var gone = tells(person, at);
            saysSoAndHoldsTheWords(gone, "The vault was changed by another program", at);
            var sent = person.fill(gone, at + "/flow/story", "story", STORY, "belief", "50");
            assertThat(sent.status()).isEqualTo(303);
            assertThat(person.open("/rejections").read()).contains("told in the twin", "it was a no");
            assertThat(person.get(at).read()).contains(STORY);
        }
    }

    private void append(String body) {
        var vault = Vault.in(folder.resolve("vault"), folder.resolve("config"), Clock.systemUTC(), new SecureRandom());
        try (var key = DeviceKey.ofThisDevice()) {
            switch (vault.unlock(key)) {
                case Unlocking.Unlocked(var open) -> {
                    try (open) {
                        open.append(List.of(body.getBytes(StandardCharsets.UTF_8)));
                    }
                }
                default -> throw new IllegalStateException("the vault did not open");
            }
        }
    }

    private void sql(String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + new Kept(folder).file());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isEqualTo(1);
        }
    }

    /// Takes all the space there is.
    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            for (int size = 65_536; size > 0; size /= 2) {
                try {
                    while (true) {
                        out.write(new byte[size]);
                    }
                } catch (IOException full) {
                    continue;
                }
            }
        }
    }

    private static boolean ran(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
