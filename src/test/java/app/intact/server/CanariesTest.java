package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A word that is nowhere else is typed into everything, also into what is refused or broken, and then looked for where
/// no word may be: on the disk, in what the program says, and in the names of its threads (R12).
class CanariesTest {

    private static final String CANARY = "qzvkanari\u00fc";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> logged = new ArrayList<>();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord log) {
            synchronized (logged) {
                logged.add(log.getLoggerName()
                        + log.getMessage()
                        + Arrays.toString(log.getParameters())
                        + log.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private int typed;
    private Set<Path> before = Set.of();

    @BeforeEach
    void listen() throws IOException {
        var all = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(all);
        System.setErr(all);
        listening.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(listening);
        before = inTemporaryFolder();
    }

    @AfterEach
    void stop_listening() {
        Logger.getLogger("").removeHandler(listening);
        System.setOut(out);
        System.setErr(err);
    }

    /// A new word each time, so that none is left out because it was there before.
    private String canary() {
        typed++;
        return CANARY + typed;
    }

    @Test
    void no_word_is_found_outside_the_vault() throws IOException {
        try (var running = Running.in(folder)) {
            var person = Person.at(running);
            var lived = Lived.by(person);
            fillEverything(person, running, lived);
            nothingIsFound("in memory");
            var keys = person.keepsWithAPassphrase();
            fillEverything(person, running, lived);
            nothingIsFound("kept");
            person.post("/lock");
            fillEverything(person, running, lived);
            nothingIsFound("locked");
            person.unlocks(canary());
            person.post("/unlock", "way", "code", "code", canary());
            person.unlocksByCode(keys.code());
            for (var place : lived.places(running)) {
                if (!place.isForm()) {
                    person.get(place.path());
                }
            }
            breakEverything(person, running);
            nothingIsFound("open");
            assertThat(running.troubles()).isEmpty();
            assertThat(person.open("/rejections").read()).contains(CANARY);
        }
        nothingIsFound("stopped");
        assertThat(typed).isGreaterThan(500);
    }

    /// Every field of every form, once so that it is taken and once so that it is not.
    private void fillEverything(Person person, Running running, Lived lived) {
        for (var place : lived.places(running)) {
            if (place.isForm()
                    && !List.of("/lock", "/leave", "/example", "/unlock", "/keep/let-go")
                            .contains(place.path())) {
                // Where the present passphrase is asked for, each try costs a slow derivation: one is enough there.
                boolean slow = List.of("/settings/passphrase", "/settings/code").contains(place.path());
                for (var number : slow ? List.of("20") : List.of("20", CANARY)) {
                    person.fill(
                            person.get(place.path().equals("/rejections") ? "/rejections/new" : place.path()),
                            place.path(),
                            fields(number));
                }
                if (!slow) {
                    var long25 = canary() + "x".repeat(25_000);
                    person.send(person.sending(place.path(), "text", long25, "story", long25, "note", long25)
                            .with("HX-Request", "true"));
                }
            }
        }
    }

    private String[] fields(String number) {
        var fields = new ArrayList<String>();
        for (var name : List.of(
                "text",
                "own",
                "story",
                "account",
                "what",
                "person",
                "need",
                "conclusion",
                "name",
                "number",
                "mail",
                "strength",
                "valued",
                "where",
                "how",
                "choice",
                "day",
                "time",
                "note",
                "folder",
                "pass",
                "again",
                "current",
                "code",
                "group-a",
                "group-b",
                "take",
                "line-0-said",
                "address",
                "way",
                "to",
                "plan",
                "kind",
                "heard",
                canary())) {
            fields.addAll(List.of(name, canary()));
        }
        fields.addAll(
                List.of("heard", "text", "line-0", "fear", "when", "hour", "feeling", "hurt", "country", canary()));
        for (var name : List.of(
                "sting",
                "belief",
                "confidence",
                "replay",
                "rating",
                "conclusion-sting",
                "feeling-sting",
                "cause-fit")) {
            fields.addAll(List.of(name, number));
        }
        return fields.toArray(String[]::new);
    }

    /// Requests that no form makes.
    private void breakEverything(Person person, Running running) {
        var wire = new Wire(running.port());
        var host = "Host: 127.0.0.1:" + running.port() + "\r\n";
        for (var path : List.of(
                "/rejections/",
                "/",
                "/exercises/",
                "/back/parked/",
                "/static/",
                "/allies/",
                "/wins/",
                "/plans/",
                "/?of=",
                "/exercises/out-of-the-loop?way=")) {
            person.get(path + Asking.encoded(canary()));
            person.post(path + Asking.encoded(canary()), "text", canary());
            person.send(person.asking(path).by("PUT").sending(canary()));
            person.send(person.asking(path + Asking.encoded(canary())).with("Host", "evil.example"));
        }
        for (var header : List.of(
                "User-Agent",
                "Referer",
                "Accept-Language",
                "Cookie",
                "Origin",
                "X-Anything",
                "Content-Type",
                "Sec-Fetch-Site")) {
            person.send(person.sending("/rejections", "text", canary()).with(header, canary()));
        }
        person.send(person.sending("/rejections", "text", canary() + "x".repeat(5 << 20)));
        person.send(person.sending("/rejections").sending("text=%" + canary() + "&%zz=" + canary()));
        person.send(person.sending("/rejections")
                .with("Content-Type", "multipart/form-data; boundary=b")
                .sending("--b\r\nContent-Disposition: form-data; name=\"text\"; filename=\"" + canary() + "\"\r\n\r\n"
                        + canary() + "\r\n--b--\r\n"));
        person.send(person.sending("/rejections")
                .with("Content-Type", "application/json")
                .sending("{\"text\":\"" + canary() + "\"}"));
        for (var broken : List.of(
                canary() + "\r\n\r\n",
                "GET /" + canary() + " HTTP/1.1\r\n\r\n",
                "POST /rejections HTTP/1.1\r\n" + host + "Content-Length: " + canary() + "\r\n\r\n" + canary(),
                "POST /rejections HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" + canary() + "\r\n",
                "GET /%2f" + canary() + "%2f.. HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n" + host + canary() + "\r\n\r\n",
                "GET / HTTP/" + canary() + "\r\n" + host + "\r\n")) {
            wire.send("broken", broken.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void nothingIsFound(String when) throws IOException {
        for (var root : placesToLook()) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(found(Files.readAllBytes(file)))
                            .as("%s, in %s", when, file)
                            .isEmpty();
                    assertThat(found(file.toString().getBytes(StandardCharsets.UTF_8)))
                            .as("%s, as a name", when)
                            .isEmpty();
                }
            }
        }
        assertThat(found(said.toByteArray())).as("%s, said", when).isEmpty();
        synchronized (logged) {
            assertThat(found(String.join("\n", logged).getBytes(StandardCharsets.UTF_8)))
                    .as("%s, logged", when)
                    .isEmpty();
        }
        for (var thread : Thread.getAllStackTraces().keySet()) {
            assertThat(thread.getName()).as(when).doesNotContain(CANARY);
        }
    }

    private List<Path> placesToLook() throws IOException {
        var roots = new ArrayList<>(List.of(folder));
        var now = new HashSet<>(inTemporaryFolder());
        now.removeAll(before);
        now.removeIf(path -> folder.startsWith(path) || !Files.isReadable(path));
        roots.addAll(now);
        return roots;
    }

    private static Set<Path> inTemporaryFolder() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new HashSet<>(files.toList());
        }
    }

    /// How the word is written in what was found, nothing when it is not there.
    private static List<String> found(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return shapes().entrySet().stream()
                .filter(shape -> text.contains(shape.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, String> shapes() {
        var shapes = new LinkedHashMap<String, String>();
        var utf8 = CANARY.getBytes(StandardCharsets.UTF_8);
        shapes.put("UTF-8", new String(utf8, StandardCharsets.ISO_8859_1));
        shapes.put("UTF-16BE", new String(CANARY.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        shapes.put("UTF-16LE", new String(CANARY.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
        shapes.put("Latin 1", CANARY);
        shapes.put("in an address", Asking.encoded(CANARY));
        shapes.put("escaped", CANARY.replace("\u00fc", "\\u00fc"));
        shapes.put("as a question mark", CANARY.replace("\u00fc", "?"));
        shapes.put("hexadecimal", HexFormat.of().formatHex(utf8));
        for (int shift = 0; shift < 3; shift++) {
            var shifted = new byte[shift + utf8.length];
            System.arraycopy(utf8, 0, shifted, shift, utf8.length);
            var coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            shapes.put("base 64, " + shift, coded.substring(shift == 0 ? 0 : shift + 1, coded.length() - 2));
        }
        return shapes;
    }

    @Test
    void a_word_that_is_there_would_be_found() {
        var all = "{\"text\":\"" + CANARY + "1\"}";
        assertThat(found(all.getBytes(StandardCharsets.UTF_8))).contains("UTF-8");
        assertThat(found(all.getBytes(StandardCharsets.UTF_16LE))).contains("UTF-16LE");
        assertThat(found(Base64.getEncoder().encode(all.getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(found(Base64.getEncoder().encode((" " + all).getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(found(Base64.getEncoder().encode(("  " + all).getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(found(Asking.encoded(all).getBytes(StandardCharsets.UTF_8))).contains("in an address");
        assertThat(found("nothing of it".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
