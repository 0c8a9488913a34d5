package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StartingTest extends AtTheTerminal {

    @Test
    void it_starts_on_its_usual_port_in_the_usual_folder_and_says_where() {
        assertThat(run()).isZero();
        assertThat(started).containsExactly(new StartOptions(7411, folder.resolve("data"), folder.resolve("config")));
        assertThat(terminal.said.getFirst()).contains("http://intact.localhost:7411/");
        assertThat(terminal.said.get(1)).contains("http://localhost:7411/");
        assertThat(terminal.said.getLast()).isEqualTo("Intact has stopped.");
        assertThat(shown).containsExactly(7411);
    }

    @Test
    void it_starts_without_a_browser_on_another_port_with_another_folder() {
        assertThat(run("--no-browser", "--port", "8000", "--data", "mine")).isZero();
        assertThat(started.getFirst().data()).isEqualTo(folder.resolve("mine"));
        assertThat(started.getFirst().port()).isEqualTo(8000);
        assertThat(shown).isEmpty();
    }

    @Test
    void a_start_leaves_no_trace_on_the_disk() throws IOException {
        run();
        assertThat(folder.resolve("data")).doesNotExist();
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void a_port_that_another_program_has_is_named_with_a_way_out() {
        portTaken = true;
        assertThat(run()).isEqualTo(1);
        assertThat(terminal.warned)
                .containsExactly("Port 7411 is used by another program. Choose another one: intact --port 7412");
    }

    @Test
    void a_second_start_shows_the_one_that_runs() {
        portTaken = true;
        RunningNote.ofThisProcess(folders().data(), CLOCK.instant())
                .keep(folders().config(), 7411);
        assertThat(run()).isZero();
        assertThat(terminal.said).containsExactly("Intact is already running: http://intact.localhost:7411/");
        assertThat(shown).containsExactly(7411);
    }

    @Test
    void one_that_runs_with_another_folder_is_not_shown_as_if_it_were_ours() {
        portTaken = true;
        RunningNote.ofThisProcess(folder.resolve("hers"), CLOCK.instant())
                .keep(folders().config(), 7411);
        assertThat(run()).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).contains("with another data folder");
        assertThat(shown).isEmpty();
    }

    @Test
    void the_note_of_a_process_that_is_gone_is_not_believed() {
        portTaken = true;
        var self = ProcessHandle.current().pid();
        new RunningNote(self, Instant.EPOCH, folders().data()).keep(folders().config(), 7411);
        assertThat(run()).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).contains("another program");
    }

    @Test
    void a_data_folder_that_cannot_be_used_is_named() throws IOException {
        Files.writeString(folder.resolve("a-file"), "");
        assertThat(run("--data", "a-file")).isEqualTo(1);
        assertThat(terminal.warned.getFirst()).startsWith("Intact cannot use").contains("--data FOLDER");
        assertThat(started).isEmpty();
    }
}
