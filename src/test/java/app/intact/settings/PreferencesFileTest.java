package app.intact.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.settings.Preferences.ShownContact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void choose_the_file() {
        file = folder.resolve("preferences.json");
    }

    private PreferencesFile beside_a_vault() {
        return new PreferencesFile(file, () -> true);
    }

    @Test
    void what_was_chosen_is_there_after_a_restart() {
        var contact = new ShownContact("Aunt Ro", "+44 20 7946 0958", "Rings back.");
        assertThat(beside_a_vault()
                        .change(now -> now.inCountry("GB")
                                .looking("dark", true)
                                .leavingTo("https://example.org/")
                                .showing(List.of(contact))))
                .isTrue();
        var again = beside_a_vault();
        assertThat(again.now())
                .isEqualTo(new Preferences(
                        "GB", "dark", true, "https://example.org/", List.of(contact), BackupChoice.USUAL));
        assertThat(again.isBroken()).isFalse();
    }

    @Test
    void only_this_account_can_read_the_file() throws IOException {
        beside_a_vault().change(now -> now.inCountry("GB"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothing_is_written_before_there_is_a_vault() {
        var preferences = new PreferencesFile(file, () -> false);
        assertThat(preferences.change(now -> now.inCountry("FR"))).isTrue();
        assertThat(preferences.now().country()).isEqualTo("FR");
        assertThat(file).doesNotExist();
    }

    @Test
    void what_was_chosen_before_the_vault_is_written_once_it_is_there() {
        var preferences = new PreferencesFile(file, () -> false);
        preferences.change(now -> now.inCountry("FR"));
        assertThat(preferences.settle()).isTrue();
        assertThat(beside_a_vault().now().country()).isEqualTo("FR");
    }

    @Test
    void a_broken_file_falls_back_and_says_so_until_the_next_change() throws IOException {
        for (var broken : List.of("", "{", "[]", "7", "\u0000\u0001", "{\"country\":")) {
            Files.writeString(file, broken);
            var preferences = beside_a_vault();
            assertThat(preferences.now()).isEqualTo(Preferences.NONE);
            assertThat(preferences.isBroken()).isTrue();
            preferences.change(now -> now.looking("light", false));
            assertThat(preferences.isBroken()).isFalse();
            assertThat(beside_a_vault().now().theme()).isEqualTo("light");
        }
    }

    @Test
    void values_that_do_not_fit_become_the_usual_ones() throws IOException {
        Files.writeString(
                file,
                "{\"country\":\"../x\",\"theme\":\"neon\",\"neutral\":true,\"leaveTo\":\"javascript:alert(1)\",\"more\":1}");
        assertThat(beside_a_vault().now())
                .isEqualTo(new Preferences("", "", true, Preferences.BLANK, List.of(), BackupChoice.USUAL));
    }

    @Test
    void a_folder_that_is_gone_is_told_and_the_choice_still_holds() {
        var preferences = new PreferencesFile(folder.resolve("gone").resolve("preferences.json"), () -> true);
        assertThat(preferences.change(now -> now.looking("dark", false))).isFalse();
        assertThat(preferences.now().theme()).isEqualTo("dark");
    }

    @Test
    void leaving_leads_only_to_an_empty_page_or_a_whole_https_address() {
        assertThat(List.of("about:blank", "https://example.org", "https://www.wikipedia.org/wiki/Tea?x=1"))
                .allMatch(Preferences::canLeaveTo);
        assertThat(List.of(
                        "",
                        "http://example.org",
                        "javascript:alert(1)",
                        "data:text/html,x",
                        "https://",
                        "https://me:pass@example.org/",
                        "//example.org",
                        "https://exa mple.org",
                        "https://example.org/" + "x".repeat(400)))
                .noneMatch(Preferences::canLeaveTo);
    }
}
