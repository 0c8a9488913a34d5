package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten seconds after a lock nothing that was typed is left in the memory of the program (R13), run as `./intact` runs
/// it. Looked at through `/proc`, so on Linux only.
class MemoryTest {

    /// In everything typed; the letters of each field follow it. Never written whole in this process's command line.
    private static final String CANARY = "qzvgedaechtnis\u00fc";

    private static final int SECONDS = 10;
    private static final int PIECE = 1 << 20;

    @TempDir
    Path folder;

    private @Nullable Process program;
    private int port;

    @AfterEach
    void stop() throws Exception {
        if (program != null) {
            program.destroy();
            program.waitFor();
        }
    }

    @Test
    void nothing_typed_is_in_memory_ten_seconds_after_a_lock() throws Exception {
        lock(1);
    }

    @Tag("long")
    @Test
    void nothing_typed_is_in_memory_after_ten_locks() throws Exception {
        lock(10);
    }

    private void lock(int times) throws Exception {
        assumeTrue(Files.isReadable(Path.of("/proc/self/mem")), "no /proc here: memory after a lock is not tested");
        start();
        var person = Person.at(port);
        Lived.by(person);
        write(person, 0);
        var keys = person.keepsWithAPassphrase();
        for (int time = 1; time <= times; time++) {
            write(person, time);
            assertThat(found(words(keys))).as("before lock %d", time).isNotEmpty();
            assertThat(person.post("/lock").status()).isEqualTo(303);
            Thread.sleep(SECONDS * 1000L);
            assertThat(found(words(keys))).as("after lock %d", time).isEmpty();
            person.unlocksByCode(keys.code());
            assertThat(person.isInside()).isTrue();
            keys = new Person.Keys("", keys.code());
        }
    }

    /// Fields of several pages, saved, refused, and shown again.
    private static void write(Person person, int time) {
        for (int i = 0; i < 20; i++) {
            var id = person.told(CANARY + " told " + time + " " + i, 30 + i);
            var at = "/rejections/" + id;
            person.doing(at + "/flow/feelings", "feeling", "hurt", "own", CANARY + " felt");
            person.doing(at + "/flow/story", "story", "I am " + CANARY, "belief", "60");
            person.open(at);
        }
        person.post("/rejections", "text", CANARY + "x".repeat(25_000));
        person.fill(person.get("/allies/new"), "/allies", "name", CANARY, "number", "12", "note", CANARY);
        assertThat(person.open("/allies").text()).contains(CANARY);
        person.asks(CANARY + " asked", CANARY);
        person.open("/rejections");
        person.open("/");
    }

    /// Each with the name it is reported by.
    private static Map<String, byte[]> words(Person.Keys keys) {
        var words = new TreeMap<String, byte[]>();
        add(words, "text", CANARY, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
        add(words, "text", CANARY, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1);
        add(words, "the journal's text", Lived.WORD, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
        if (!keys.passphrase().isEmpty()) {
            add(words, "passphrase", keys.passphrase(), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE);
        }
        return words;
    }

    private static void add(Map<String, byte[]> words, String name, String word, Charset... charsets) {
        for (var charset : charsets) {
            words.put(charset.name() + " " + name, word.getBytes(charset));
        }
    }

    private void start() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "app.intact.Intact"));
        command.addAll(List.of("--no-browser", "--port", Integer.toString(port), "--data", folder + "/data"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        Pattern.compile("(?m)^export (\\w+)=(\\w+)$")
                .matcher(Files.readString(Path.of("intact")))
                .results()
                .forEach(set -> builder.environment().put(set.group(1), set.group(2)));
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        var started = builder.start();
        program = started;
        for (int tries = 0; !answers(); tries++) {
            assertThat(started.isAlive() && tries < 300)
                    .as(Files.readString(folder.resolve("said")))
                    .isTrue();
            Thread.sleep(100);
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Those of `./intact`, from itself.
    private static List<String> flags() throws IOException {
        var block = Pattern.compile("(?s)\nflags=\\((.*?)\n\\)").matcher(Files.readString(Path.of("intact")));
        assertThat(block.find()).isTrue();
        return Stream.of(block.group(1).strip().split("\\s+")).toList();
    }

    /// How often each word is in the program's memory, without those that are not.
    private Map<String, Integer> found(Map<String, byte[]> words) throws IOException {
        var found = new TreeMap<String, Integer>();
        if (program == null) {
            throw new IllegalStateException("not started");
        }
        var proc = Path.of("/proc", Long.toString(program.pid()));
        try (var memory = new RandomAccessFile(proc.resolve("mem").toFile(), "r")) {
            for (var line : Files.readAllLines(proc.resolve("maps"))) {
                var range = Pattern.compile("^([0-9a-f]+)-([0-9a-f]+) r.*").matcher(line);
                if (range.matches() && !line.contains("[v")) {
                    look(memory, Long.parseLong(range.group(1), 16), Long.parseLong(range.group(2), 16), words, found);
                }
            }
        }
        return found;
    }

    private static void look(
            RandomAccessFile memory, long from, long until, Map<String, byte[]> words, Map<String, Integer> found) {
        var piece = new byte[PIECE];
        for (long at = from; at < until; at += PIECE - 256) {
            int length = (int) Math.min(PIECE, until - at);
            try {
                memory.seek(at);
                memory.readFully(piece, 0, length);
            } catch (IOException unreadable) {
                return;
            }
            words.forEach((name, word) -> {
                int count = count(piece, length, word);
                if (count > 0) {
                    found.merge(name, count, Integer::sum);
                }
            });
        }
    }

    private static int count(byte[] piece, int length, byte[] word) {
        int count = 0;
        for (int at = 0; at <= length - word.length; at++) {
            int i = 0;
            while (i < word.length && piece[at + i] == word[i]) {
                i++;
            }
            count += i == word.length ? 1 : 0;
        }
        return count;
    }
}
