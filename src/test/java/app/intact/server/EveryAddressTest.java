package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every address of the router, asked from elsewhere and from here (R18).
class EveryAddressTest {

    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), interest-cohort=()",
            "Cache-Control",
            "no-store");

    @TempDir
    static Path folder;

    private static Running running;
    private static Person person;
    private static Lived lived;
    private static Kept kept;

    @BeforeAll
    static void a_journal_with_everything_in_it() {
        running = Running.in(folder);
        person = Person.at(running);
        lived = Lived.by(person);
        person.keepsOnThisDevice();
        kept = new Kept(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static List<Lived.Place> places() {
        return lived.places(running);
    }

    /// The request a browser would send, changed by whoever sends it from elsewhere.
    private static Asking asking(Lived.Place place) {
        return place.isForm()
                ? person.sending(place.path(), "op", "f".repeat(32), "text", "changed", "sting", "1", "remove", "1")
                : person.asking(place.path());
    }

    private static Stream<Asking> fromElsewhere(Lived.Place place) {
        var ours = asking(place);
        var port = running.port();
        var asked = new ArrayList<Asking>();
        for (var host : List.of("evil.example", "evil.example:" + port, "127.0.0.1", "localhost:80", "[::2]:" + port)) {
            asked.add(ours.with("Host", host));
        }
        for (var site : List.of("cross-site", "same-site")) {
            asked.add(ours.with("Sec-Fetch-Site", site));
            asked.add(ours.with("Sec-Fetch-Site", site).with("Origin", "https://evil.example"));
            asked.add(ours.with("Sec-Fetch-Site", site).with("Origin", ""));
        }
        if (place.isForm()) {
            for (var origin :
                    List.of("https://evil.example", "http://127.0.0.1:1", "null", "http://localhost:" + port)) {
                asked.add(ours.with("Origin", origin));
                asked.add(ours.with("Origin", origin).with("Sec-Fetch-Site", ""));
            }
            asked.add(ours.with("Origin", "").with("Sec-Fetch-Site", ""));
        } else {
            asked.add(ours.with("Sec-Fetch-Dest", "iframe").with("Sec-Fetch-Site", "same-origin"));
            asked.add(ours.with("Sec-Fetch-Dest", "image").with("Sec-Fetch-Site", "same-origin"));
        }
        return asked.stream();
    }

    @Test
    void a_page_or_host_from_elsewhere_changes_nothing_and_learns_nothing() {
        long before = kept.entries();
        var wrong = new SoftAssertions();
        for (var place : places()) {
            fromElsewhere(place).forEach(asked -> {
                var answer = person.send(asked);
                wrong.assertThat(answer.status())
                        .as("%s %s", place, asked.headers())
                        .isIn(421, 403, 200);
                if (answer.status() == 200) {
                    wrong.assertThat(place.isForm())
                            .as("%s %s", place, asked.headers())
                            .isFalse();
                    wrong.assertThat(answer.text())
                            .as("%s %s", place, asked.headers())
                            .contains("A link from another page led here");
                }
                wrong.assertThat(answer.text()).as("%s", place).doesNotContain(Lived.WORD);
                headersAreThere(wrong, answer);
            });
        }
        wrong.assertAll();
        assertThat(kept.entries()).isEqualTo(before);
        assertThat(person.open("/").text()).contains(Lived.WORD);
        assertThat(person.open("/settings").text()).doesNotContain("Light, please");
    }

    /// Compared plainly, as soft assertions cost more than the requests.
    static void headersAreThere(SoftAssertions wrong, Answer answer) {
        var odd = new ArrayList<String>();
        HEADERS.forEach((name, value) -> {
            if (!answer.header(name).equals(value)) {
                odd.add(name);
            }
        });
        for (var name : List.of("Server", "Access-Control-Allow-Origin")) {
            if (!answer.header(name).isEmpty()) {
                odd.add(name);
            }
        }
        if (!odd.isEmpty()) {
            wrong.fail("headers of %s: %s", answer, odd);
        }
    }

    @Test
    void asking_for_every_page_changes_nothing() {
        long before = kept.entries();
        var wrong = new SoftAssertions();
        for (var place : places()) {
            if (!place.isForm()) {
                var answer = person.get(place.path());
                var nothingYet = place.path().endsWith("/turn");
                wrong.assertThat(answer.status()).as("%s", place).isIn(200, 303, nothingYet ? 404 : 200);
                headersAreThere(wrong, answer);
                var head = person.send(person.asking(place.path()).by("HEAD"));
                wrong.assertThat(head.status()).as("HEAD %s", place).isLessThan(500);
                wrong.assertThat(head.body()).as("HEAD %s", place).isEmpty();
            }
        }
        wrong.assertAll();
        assertThat(kept.entries()).isEqualTo(before);
        assertThat(person.isInside()).isTrue();
    }

    @Test
    void what_no_browser_sends_is_refused_without_an_echo() {
        var wire = new Wire(running.port());
        var host = "Host: 127.0.0.1:" + running.port() + "\r\n";
        var wrong = new SoftAssertions();
        for (var request : List.of(
                "GET /" + Lived.WORD + " HTTP/1.1\r\n\r\n",
                "GET /" + Lived.WORD + "\r\n\r\n",
                Lived.WORD + " / HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "GET /" + Lived.WORD + "x".repeat(20_000) + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + "X: " + Lived.WORD + "x".repeat(20_000) + "\r\nConnection: close\r\n\r\n",
                "GET /" + Lived.WORD + "%2f..%2f.. HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "GET /" + Lived.WORD + "/%zz HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "GET /" + Lived.WORD + " HTTP/9.9\r\n" + host + "\r\n",
                "GET /a HTTP/1.1\r\n" + host + Lived.WORD + "\r\n\r\n",
                "POST /rejections HTTP/1.1\r\n" + host + "Content-Length: " + Lived.WORD + "\r\n\r\n",
                "TRACE /" + Lived.WORD + " HTTP/1.1\r\n" + host + "X: " + Lived.WORD + "\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "PUT /rejections/" + Lived.WORD + " HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "DELETE / HTTP/1.1\r\n" + host + "Sec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n")) {
            var answer = wire.send(
                    request.substring(0, Math.min(40, request.length())).strip(),
                    request.getBytes(StandardCharsets.UTF_8));
            wrong.assertThat(answer.status()).as("%s", answer).isIn(400, 403, 404, 405, 414, 421, 431, 501, 505);
            wrong.assertThat(answer.text())
                    .as("%s", answer)
                    .doesNotContain(Lived.WORD)
                    .doesNotContain("Jetty")
                    .doesNotContain("Javalin");
            headersAreThere(wrong, answer);
        }
        wrong.assertAll();
    }

    @Test
    void files_are_kept_by_the_browser_and_have_every_other_header() {
        var page = person.open("/");
        var wrong = new SoftAssertions();
        for (var file :
                List.of(page.find("href=\"(/static/[^\"]+\\.css)\""), page.find("src=\"(/static/[^\"]+\\.js)\""))) {
            var answer = person.send(person.asking(file).with("Sec-Fetch-Dest", "style"));
            wrong.assertThat(answer.status()).isEqualTo(200);
            HEADERS.forEach((name, value) -> wrong.assertThat(answer.header(name))
                    .as(name)
                    .isEqualTo(name.equals("Cache-Control") ? "public, max-age=31536000, immutable" : value));
            wrong.assertThat(person.send(person.asking(file).with("Sec-Fetch-Site", "cross-site"))
                            .status())
                    .isEqualTo(421);
        }
        var assets = page.find("href=\"(/static/[^/]+)/");
        for (var name : List.of(
                "",
                "x.css",
                "../vault/words.txt",
                "%2e%2e/vault/words.txt",
                "css",
                "css/",
                "..%2f..%2fversion.properties")) {
            var answer = person.get(assets + "/" + name);
            wrong.assertThat(answer.status()).as("%s", answer).isIn(400, 404);
            headersAreThere(wrong, answer);
        }
        wrong.assertAll();
    }

    @Test
    void a_calendar_is_a_file_with_every_header_and_no_word() {
        var answer = person.get("/rejections/" + lived.rejection() + "/calendar");
        var wrong = new SoftAssertions();
        headersAreThere(wrong, answer);
        wrong.assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.ics\"");
        wrong.assertThat(answer.header("Content-Type")).startsWith("text/calendar");
        wrong.assertThat(answer.text())
                .contains("SUMMARY:Notes")
                .doesNotContain(Lived.WORD)
                .doesNotContain("ntact");
        wrong.assertAll();
    }

    @Test
    void the_cookie_is_for_this_address_only() {
        var fresh = Person.at(running);
        var set = fresh.send(fresh.asking("/help")).header("Set-Cookie");
        assertThat(set).contains("HttpOnly").containsIgnoringCase("SameSite=Strict");
        assertThat(Arrays.asList(set.split("; ?"))).noneMatch(part -> part.startsWith("Domain"));
    }
}
