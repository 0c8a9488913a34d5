package app.intact.settings.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedPathTest {

    @TempDir
    Path folder;

    @Test
    void a_whole_path_is_taken_as_file_managers_copy_it() {
        var file = folder.resolve("my notes.bak");
        for (var typed : List.of(
                file.toString(),
                "  " + file + "\n",
                '"' + file.toString() + '"',
                "'" + file + "'",
                file.toUri().toString(),
                "file://" + file)) {
            assertThat(TypedPath.of(typed)).as(typed).contains(file);
        }
    }

    @Test
    void what_is_no_whole_path_is_none() {
        for (var typed : List.of(
                "",
                "notes.bak",
                "./notes.bak",
                "~/notes.bak",
                "\0",
                "file:",
                "file:notes",
                "file://elsewhere/x",
                "\"\"")) {
            assertThat(TypedPath.of(typed)).as(typed).isEmpty();
        }
    }
}
