package app.intact.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES =
            List.of("--port", "--data", "--no-browser", "--passphrase-file", "--help");

    @Test
    void a_slip_of_the_fingers_finds_its_word() {
        assertThat(Nearest.to("--prot", NAMES)).contains("--port");
        assertThat(Nearest.to("--dta", NAMES)).contains("--data");
        assertThat(Nearest.to("-help", NAMES)).contains("--help");
        assertThat(Nearest.to("--passphrase_fiel", NAMES)).contains("--passphrase-file");
    }

    @Test
    void a_beginning_finds_its_word() {
        assertThat(Nearest.to("--pass", NAMES)).contains("--passphrase-file");
    }

    @Test
    void another_word_finds_nothing() {
        assertThat(Nearest.to("--quiet", NAMES)).isEmpty();
        assertThat(Nearest.to("-x", NAMES)).isEmpty();
    }

    @Test
    void neighbours_swapped_are_one_slip() {
        assertThat(Nearest.distance("export", "exprot")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
