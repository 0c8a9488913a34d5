package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MisuseTest extends AtTheTerminal {

    @Test
    void a_wrong_option_is_named_with_the_nearest_right_one() {
        assertThat(run("--prot", "80")).isEqualTo(2);
        assertThat(terminal.warned)
                .containsExactly(
                        "There is no option --prot here.", "Did you mean --port?", "All options: intact --help");
    }

    @Test
    void a_wrong_option_of_a_command_too() {
        assertThat(run("backup", "x", "--jsno")).isEqualTo(2);
        assertThat(terminal.warned).contains("Did you mean --json?", "All options: intact backup --help");
    }

    @Test
    void a_wrong_command_too() {
        assertThat(run("exprot")).isEqualTo(2);
        assertThat(terminal.warned).contains("There is no command exprot.", "Did you mean export?");
    }

    @Test
    void an_option_in_the_wrong_place_is_told_where_it_belongs() {
        assertThat(run("verify", "--port", "1")).isEqualTo(2);
        assertThat(terminal.warned).contains("It belongs to: intact.");
    }

    @Test
    void a_port_that_is_none_is_refused() {
        for (var port : List.of("0", "65536", "-1", "many")) {
            assertThat(run("--port", port)).isEqualTo(2);
        }
        assertThat(terminal.warned).contains("--port takes a number from 1 to 65535, not “many”.");
    }

    @Test
    void what_is_missing_or_too_much_is_said() {
        assertThat(run("--port")).isEqualTo(2);
        assertThat(run("export")).isEqualTo(2);
        assertThat(run("backup", "a", "b")).isEqualTo(2);
        assertThat(run("--port", "1", "--port", "2")).isEqualTo(2);
        assertThat(terminal.warned)
                .contains(
                        "The option --port needs a value: PORT.",
                        "This needs a FOLDER.",
                        "“b” is one thing too many here.",
                        "The option --port was given twice.");
    }

    @Test
    void it_is_said_in_json_where_json_was_asked_for() {
        assertThat(run("verify", "--json", "--opne")).isEqualTo(2);
        assertThat(terminal.said.getFirst()).startsWith("{\"done\":false,\"problem\":\"misuse\"");
        assertThat(terminal.warned).isEmpty();
    }

    @Test
    void help_and_version_are_given_on_request() {
        assertThat(run("--version")).isZero();
        assertThat(terminal.said).containsExactly("Intact 9.8.7");
        assertThat(run("export", "--help")).isZero();
        assertThat(terminal.said.getLast()).contains("--passphrase-file", "FOLDER");
        assertThat(run("--help")).isZero();
        assertThat(terminal.said.getLast()).contains("verify", "Exit codes:", "INTACT_DATA");
    }
}
