package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private static final Path HOME = Path.of("/home/mara");

    @Test
    void linux_keeps_data_and_config_apart() {
        var folders = Folders.of(Map.of(), "Linux", HOME);
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/intact"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/intact"));
    }

    @Test
    void xdg_folders_count_where_they_are_absolute() {
        var wanted = Map.of("XDG_DATA_HOME", "/srv/data", "XDG_CONFIG_HOME", "relative");
        var folders = Folders.of(wanted, "Linux", HOME);
        assertThat(folders.data()).isEqualTo(Path.of("/srv/data/intact"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/intact"));
    }

    @Test
    void a_mac_has_its_application_support() {
        assertThat(Folders.of(Map.of(), "Mac OS X", HOME).data())
                .isEqualTo(HOME.resolve("Library/Application Support/Intact"));
    }

    @Test
    void intact_data_comes_before_the_platforms_folder_and_leaves_the_config_where_it_is() {
        var folders = Folders.of(Map.of("INTACT_DATA", "/mnt/stick/mine"), "Linux", HOME);
        assertThat(folders.data()).isEqualTo(Path.of("/mnt/stick/mine"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/intact"));
    }

    @Test
    void a_browser_is_opened_only_where_there_is_a_screen() {
        assertThat(new SystemBrowser(Map.of(), "Linux").command(7411)).isEmpty();
        assertThat(new SystemBrowser(Map.of("DISPLAY", ":0"), "Linux").command(7411))
                .containsExactly("xdg-open", "http://intact.localhost:7411/");
        assertThat(new SystemBrowser(Map.of(), "Mac OS X").command(7411))
                .containsExactly("open", "http://localhost:7411/");
    }
}
