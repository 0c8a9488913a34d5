package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every address of the router, asked with what makes no sense.
class NonsenseTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Lived lived;

    @BeforeEach
    void a_journal_in_memory() {
        running = Running.in(folder);
        person = Person.at(running);
        lived = Lived.by(person);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private static final List<String> NONSENSE = List.of(
            "",
            "=",
            "&&&",
            "op",
            "%",
            "%zz=%zz",
            "text=%",
            "text=%ff%fe%00&sting=%00",
            "text=%ed%a0%80",
            "sting=99999999999999999999&sting-word=-1&seen=999999999999999999&cause-fit=101&belief=1e2&rating=NaN",
            "op=" + "0".repeat(33) + "&seen=-1&day=2026-02-31&when=own&time=25:99",
            "sting=%D9%A3&day=%D9%A2&confidence=5.5&replay=%2B5",
            "{\"text\":1}",
            "<xml/>");

    @Test
    void no_nonsense_in_a_form_is_answered_with_a_failure() {
        var wrong = new SoftAssertions();
        for (var place : lived.forms(running)) {
            for (var body : NONSENSE) {
                var answer = person.send(person.sending(place.path()).sending(body));
                wrong.assertThat(answer.status()).as("%s with %s", place, body).isIn(200, 204, 303, 400, 404, 422);
                EveryAddressTest.headersAreThere(wrong, answer);
            }
            var odd =
                    person.send(person.sending(place.path(), "text", Lived.WORD).with("Content-Type", "text/plain"));
            wrong.assertThat(odd.status()).as("%s as plain text", place).isLessThan(500);
        }
        wrong.assertAll();
        assertThat(running.troubles()).isEmpty();
    }

    @Test
    void no_odd_address_is_answered_with_a_failure() {
        var wrong = new SoftAssertions();
        for (var address : running.addresses()) {
            for (var odd : List.of(
                    "0".repeat(32),
                    "x",
                    "%00",
                    "%0d%0aSet-Cookie:%20a=b",
                    "a".repeat(3000),
                    "%f0%9f%98%80",
                    "..%2f..",
                    "%3Cscript%3E",
                    "%25")) {
                var path = address.path().replaceAll("\\{[^}]+}", odd);
                boolean asked = address.method().equals("POST") && path.equals(address.path()) && !odd.equals("x");
                if (asked || Lived.ENDING.contains(path)) {
                    continue;
                }
                var asking = address.method().equals("GET")
                        ? person.asking(path + "?of=" + odd + "&way=" + odd)
                        : person.sending(path);
                var answer = person.send(asking);
                wrong.assertThat(answer.status()).as("%s", answer).isBetween(200, 499);
                wrong.assertThat(answer.header("Set-Cookie")).as("%s", answer).doesNotContain("a=b");
                EveryAddressTest.headersAreThere(wrong, answer);
            }
        }
        wrong.assertAll();
        assertThat(running.troubles()).isEmpty();
    }
}
