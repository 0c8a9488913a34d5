package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.intact.Running;
import app.intact.vault.Backup;
import app.intact.vault.Vault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups that make themselves after use, seen from the outside. Ending the program waits for the one that is being
/// made, so that nothing here has to be waited for otherwise.
class BackupsTest {

    private static final String PAGE = "/settings/backup";

    @TempDir
    Path folder;

    private Running running;
    private Person person;

    @BeforeEach
    void a_vault_on_this_device() {
        begin();
        person.told("they never wrote back", 40);
        person.keepsOnThisDevice();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private void begin() {
        running = Running.in(folder);
        person = Person.at(running);
    }

    private void again() {
        running.close();
        begin();
    }

    private Path usual() {
        return folder.resolve("vault").resolve("backups");
    }

    private List<Backup> there(Path shelf) {
        return Vault.in(folder.resolve("vault"), folder.resolve("config"), Clock.systemUTC(), new SecureRandom())
                .backups(shelf);
    }

    private Answer choose(Path shelf) {
        return person.fill(person.get(PAGE), PAGE, "automatic", "on", "folder", shelf.toString());
    }

    @Test
    void one_is_made_when_the_vault_locks_and_only_after_something_was_written() {
        assertThat(usual()).doesNotExist();
        person.post("/lock");
        again();
        assertThat(there(usual())).hasSize(1).allMatch(Backup::whole);
        person.post("/open");
        person.post("/unlock", "way", "device");
        assertThat(person.isInside()).isTrue();
        person.post("/lock");
        again();
        assertThat(there(usual())).hasSize(1);
        assertThat(person.isInside()).isTrue();
        person.told("and again", 30);
        again();
        assertThat(there(usual())).hasSize(2).allMatch(Backup::whole);
        assertThat(there(usual()).getFirst().entries())
                .isGreaterThan(there(usual()).getLast().entries());
    }

    @Test
    void one_is_made_when_nobody_was_there_for_a_while() {
        running.hands().pass(Duration.ofMinutes(31));
        person.get("/rejections");
        running.close();
        assertThat(there(usual())).hasSize(1);
    }

    @Test
    void none_is_made_by_itself_where_that_is_not_wanted() {
        person.doing(PAGE, "automatic", "off", "folder", "");
        assertThat(person.open("/settings").text()).contains("Made only when you make one");
        again();
        assertThat(usual()).doesNotExist();
        assertThat(person.get(PAGE).text()).contains("None yet.");
        assertThat(person.follow(person.post(PAGE + "/now")).text()).contains("Backup written");
        assertThat(there(usual())).hasSize(1);
    }

    @Test
    void a_folder_that_went_away_is_told_of_the_next_time_and_not_made() throws Exception {
        var stick = Files.createDirectory(folder.resolve("stick"));
        assertThat(choose(stick).status()).isEqualTo(303);
        Files.delete(stick);
        again();
        assertThat(stick).doesNotExist();
        var said = "the folder was not there";
        assertThat(person.open("/").text()).contains(said).contains("href=\"" + PAGE + "\"");
        assertThat(person.open("/settings").text()).contains(said);
        assertThat(person.open(PAGE).text()).contains(said).contains("The folder is not there now");
        assertThat(person.post(PAGE + "/now").status()).isEqualTo(422);
        assertThat(stick).doesNotExist();
        person.post("/lock");
        assertThat(person.open("/").text()).doesNotContain(said);
        Files.createDirectory(stick);
        person.post("/unlock", "way", "device");
        again();
        assertThat(there(stick)).hasSize(1);
        assertThat(person.open("/").text()).doesNotContain(said);
        assertThat(person.open(PAGE).text()).doesNotContain(said);
    }

    @Test
    void what_cannot_be_written_is_told_of_and_loses_nothing() throws Exception {
        Files.writeString(usual(), "a file where the folder should be");
        again();
        assertThat(person.open("/").text()).contains("The last backup could not be written in its folder.");
        assertThat(person.open("/rejections").text()).contains("they never wrote back");
        assertThat(running.troubles()).isEmpty();
        Files.delete(usual());
        again();
        assertThat(there(usual())).hasSize(1);
        assertThat(person.open("/").text()).doesNotContain("The last backup");
    }

    @Test
    void a_full_disk_is_told_of_and_nothing_half_is_left() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "no small disk could be mounted here: the full disk is not tested");
        try {
            assertThat(choose(disk).status()).isEqualTo(303);
            Files.write(disk.resolve("ballast"), new byte[64 << 10]);
            again();
            assertThat(person.open("/").text()).contains("there was no room for it");
            try (var left = Files.list(disk)) {
                assertThat(left).containsExactly(disk.resolve("ballast"));
            }
        } finally {
            running.close();
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void a_folder_that_is_none_is_refused_with_what_was_typed() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        for (var typed : List.of("backups", "./backups", "~/backups", file.toString(), file + "/inside")) {
            var answer = person.fill(person.get(PAGE), PAGE, "automatic", "off", "folder", typed);
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.field("folder")).isEqualTo(typed);
        }
        assertThat(person.get(PAGE).field("folder")).isEmpty();
        assertThat(person.open("/settings").text()).contains("Made after each use");
    }

    @Test
    void another_folder_is_made_and_used() {
        var other = folder.resolve("a").resolve("b");
        assertThat(choose(other).status()).isEqualTo(303);
        assertThat(other).isEmptyDirectory();
        assertThat(person.get(PAGE).field("folder")).isEqualTo(other.toString());
        again();
        assertThat(there(other)).hasSize(1);
        assertThat(usual()).doesNotExist();
    }

    @Test
    void each_is_listed_with_whether_it_is_whole_and_what_was_erased_since() throws Exception {
        person.post(PAGE + "/now");
        person.post(PAGE + "/now");
        var torn = usual().resolve("notes-2026-03-12.bak");
        var bytes = Files.readAllBytes(torn);
        Files.write(torn, Arrays.copyOf(bytes, bytes.length - 40));
        var page = person.get(PAGE).text();
        assertThat(page)
                .contains("Thursday 12 March")
                .contains("notes-2026-03-12-2.bak")
                .containsOnlyOnce(", whole")
                .containsOnlyOnce("not whole");
        var at = person.latest();
        person.fill(person.get(at + "/erase"), at + "/erase");
        assertThat(person.get(PAGE).text()).contains("that you have erased since");
    }

    @Test
    void a_synced_folder_is_good_for_backups_and_said_so() {
        choose(folder.resolve("Dropbox").resolve("copies"));
        assertThat(person.get(PAGE).text())
                .contains("Dropbox copies this folder to other computers")
                .doesNotContain("on the same disk");
        choose(folder.resolve("copies"));
        assertThat(person.get(PAGE).text()).contains("on the same disk");
    }

    @Test
    void opening_again_at_once_and_making_one_by_hand_do_not_disturb_the_one_being_made() throws Exception {
        for (int i = 0; i < 6; i++) {
            person.told("told " + i, 20 + i);
            person.post("/lock");
            person.post("/unlock", "way", "device");
            assertThat(person.post(PAGE + "/now").status()).isEqualTo(303);
            assertThat(person.open("/rejections").text()).contains("told " + i);
        }
        running.close();
        assertThat(running.troubles()).isEmpty();
        assertThat(there(usual())).hasSizeBetween(7, 10).allMatch(Backup::whole);
        try (var all = Files.list(usual())) {
            assertThat(all).allMatch(file -> file.toString().endsWith(".bak"));
        }
    }

    @Test
    void erasing_everything_makes_no_last_backup() {
        assertThat(person.post("/settings/erase", "sure", "1").onward()).isEqualTo("/");
        running.close();
        assertThat(usual()).doesNotExist();
    }

    private static boolean run(String... command) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
