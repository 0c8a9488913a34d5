package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.words.Words;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;

class PlainStartTest extends AtTheTerminal {

    private static final List<String> WORDS =
            List.of("--port", "7500", "--no-browser", "--data", "mine", "--help", "verify", "--", "-1", "x", "--json");

    @Test
    void nothing_a_port_and_no_browser_are_read_in_any_order() {
        assertThat(PlainStart.of()).contains(new PlainStart(Optional.empty(), true));
        assertThat(PlainStart.of("--no-browser", "--port", "80")).contains(new PlainStart(Optional.of("80"), false));
        assertThat(PlainStart.of("--port", "x")).isEmpty();
    }

    @Test
    void what_it_reads_is_what_the_declared_options_say_too() {
        for (var first : WORDS) {
            for (var second : WORDS) {
                for (var third : WORDS) {
                    agrees(first);
                    agrees(first, second);
                    agrees(first, second, third);
                }
            }
        }
    }

    private void agrees(String... arguments) {
        PlainStart.of(arguments)
                .ifPresent(plain -> assertThat(declared(arguments))
                        .as("%s", List.of(arguments))
                        .contains(plain));
    }

    private Optional<PlainStart> declared(String... arguments) {
        try {
            var line = new Options(Words.english()).commandLine(new Surroundings(folders(), folder, "1", CLOCK));
            var parsed = line.parseArgs(arguments);
            return Optional.of(new PlainStart(
                    Optional.ofNullable(parsed.matchedOptionValue(Options.PORT, (String) null)),
                    !Options.has(parsed, Options.NO_BROWSER)));
        } catch (ParameterException slip) {
            return Optional.empty();
        }
    }
}
