package app.intact.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path TEXTS = Path.of("src/main/resources/words/en");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /// `say("a.b.c"`, `count("a.b.c"`, `list("a.b.c"`: keys written out in full.
    private static final Pattern ASKED =
            Pattern.compile("\\b(say|count|list)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]*\\w)\"\\s*[,)]");

    /// Any text in quotes that could be a key, or the beginning of one that is put together.
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][\\w.-]*)\"");

    @Test
    void every_key_that_is_asked_for_has_a_text() throws IOException {
        var keys = texts().keySet();
        var missing = new TreeSet<String>();
        for (var source : sources()) {
            var asked = ASKED.matcher(source);
            while (asked.find()) {
                var key = asked.group(2);
                boolean there = asked.group(1).equals("count")
                        ? keys.contains(key + ".one") && keys.contains(key + ".many")
                        : keys.contains(key);
                if (!there && isOfSomeRoom(key)) {
                    missing.add(key);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /// A key counts as used where it is written out, or where its beginning and its end are, for one put together.
    @Test
    void no_text_is_dead() throws IOException {
        var quoted = sources().stream()
                .flatMap(source -> QUOTED.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        var dead = texts().keySet().stream().filter(key -> !isUsed(key, quoted)).toList();
        assertThat(dead).isEmpty();
    }

    @Test
    void no_text_exclaims() throws IOException {
        var loud = texts().entrySet().stream()
                .filter(text -> text.getValue().contains("!"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(loud).isEmpty();
    }

    @Test
    void no_key_stands_twice() throws IOException {
        var seen = new TreeSet<String>();
        var twice = new TreeSet<String>();
        for (var file : files(TEXTS, ".properties")) {
            for (var line : Files.readAllLines(file)) {
                var key = line.matches("[a-z][\\w.-]*=.*") ? line.substring(0, line.indexOf('=')) : "";
                if (!key.isEmpty() && !seen.add(key)) {
                    twice.add(key);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void every_place_to_fill_in_is_well_formed() throws IOException {
        var odd = texts().entrySet().stream()
                .filter(text -> text.getValue().replaceAll("\\{[a-z]\\w*}", "").matches("(?s).*[{}].*"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(odd).isEmpty();
    }

    @Test
    void a_key_put_together_is_found_by_its_beginning() {
        assertThat(isUsed("time.ago.minutes.one", Set.of("time.ago", ".minutes")))
                .isTrue();
        assertThat(isUsed("time.gone", Set.of("time.ago"))).isFalse();
    }

    private static boolean isUsed(String key, Set<String> quoted) {
        var bare = key.replaceFirst("\\.(one|many)$", "");
        if (quoted.contains(key) || quoted.contains(bare)) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            var beginning = key.substring(0, dot);
            if ((beginning.contains(".") && quoted.contains(beginning)) || quoted.contains(beginning + ".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfSomeRoom(String key) throws IOException {
        var room = key.contains(".") ? key.substring(0, key.indexOf('.')) : key;
        return files(TEXTS, ".properties").stream()
                .anyMatch(file -> file.getFileName().toString().equals(room + ".properties"));
    }

    private static Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : files(TEXTS, ".properties")) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    private static Set<String> sources() throws IOException {
        var sources = new TreeSet<String>();
        for (var file : files(JAVA, ".java")) {
            sources.add(Files.readString(file));
        }
        for (var file : files(TEMPLATES, ".jte")) {
            sources.add(Files.readString(file));
        }
        return sources;
    }

    private static java.util.List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return java.util.List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
