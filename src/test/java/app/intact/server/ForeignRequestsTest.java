package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every address of the router, by every method, with every mixture of the headers by which a browser says where a
/// request comes from (R18). What is foreign is said here a second time, in the words of the promise.
class ForeignRequestsTest {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final List<String> SITES = List.of("", "none", "same-origin", "same-site", "cross-site");
    private static final String NEUTRAL = "A link from another page led here";

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Lived lived;
    private Kept kept;

    /// "" is not sent.
    private record Mixture(Lived.Place place, String method, String host, String site, String origin) {

        boolean isForeign(int port) {
            boolean ourHost = List.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
            boolean otherSite = site.equals("same-site") || site.equals("cross-site");
            if (!ourHost || otherSite) {
                return true;
            }
            boolean safe = method.equals("GET") || method.equals("HEAD");
            boolean otherOrigin = !origin.isEmpty() && !origin.equals("http://" + host);
            return !safe && (otherOrigin || (site.isEmpty() && origin.isEmpty()));
        }
    }

    @BeforeEach
    void a_journal_with_everything_in_it() {
        running = Running.in(folder);
        person = Person.at(running);
        lived = Lived.by(person);
        person.keepsOnThisDevice();
        kept = new Kept(folder);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void no_foreign_request_is_taken_in_some_mixtures_for_every_address() {
        assertThat(refuse(20)).isGreaterThanOrEqualTo(20L * running.addresses().size());
    }

    @Tag("long")
    @Test
    void no_foreign_request_is_taken_in_any_mixture() {
        System.out.printf(
                "%d foreign requests to %d addresses, none taken%n",
                refuse(Integer.MAX_VALUE), running.addresses().size());
    }

    /// @return how many foreign requests were sent
    private long refuse(int mixturesEach) {
        long before = kept.entries();
        var chance = new Random(18);
        long sent = 0;
        for (var place : lived.places(running)) {
            var mixtures = mixtures(place);
            Collections.shuffle(mixtures, chance);
            for (var mixture : mixtures.subList(0, Math.min(mixturesEach, mixtures.size()))) {
                refuse(mixture);
                sent++;
            }
            assertThat(kept.entries()).as("%s", place).isEqualTo(before);
        }
        assertThat(person.isInside()).isTrue();
        assertThat(person.open("/").text()).contains(Lived.WORD);
        return sent;
    }

    private void refuse(Mixture mixture) {
        var form = person.sending(mixture.place.path(), "op", "f".repeat(32), "text", "changed", "sting", "1");
        var answer = person.send(form.by(mixture.method)
                .with("Host", mixture.host)
                .with("Sec-Fetch-Site", mixture.site)
                .with("Origin", mixture.origin));
        boolean page = mixture.method.equals("GET") && answer.text().contains(NEUTRAL);
        boolean head = mixture.method.equals("HEAD") && answer.body().length == 0;
        assertThat(page || head || List.of(403, 404, 405, 421).contains(answer.status()))
                .as("%s was answered %s", mixture, answer.status())
                .isTrue();
        assertThat(answer.text()).as("%s", mixture).doesNotContain(Lived.WORD);
        assertThat(answer.header("Location")).as("%s", mixture).isEmpty();
    }

    private List<Mixture> mixtures(Lived.Place place) {
        int port = running.port();
        var hosts = List.of(
                "127.0.0.1:" + port,
                "localhost:" + port,
                "evil.example",
                "evil.example:" + port,
                "127.0.0.1",
                "127.0.0.1.evil.example:" + port);
        var origins = List.of(
                "",
                "http://127.0.0.1:" + port,
                "http://localhost:" + port,
                "https://evil.example",
                "http://127.0.0.1:1",
                "null");
        var all = new ArrayList<Mixture>();
        for (var method : METHODS) {
            for (var host : hosts) {
                for (var site : SITES) {
                    for (var origin : origins) {
                        all.add(new Mixture(place, method, host, site, origin));
                    }
                }
            }
        }
        all.removeIf(mixture -> !mixture.isForeign(port));
        return all;
    }
}
