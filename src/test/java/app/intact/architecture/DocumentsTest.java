package app.intact.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    /// A class named in passing: `Journal`, `Reply.Refused`.
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+)(\\.[A-Za-z]+)?`");

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    /// Names in code letters that are no classes.
    private static final List<String> NO_CLASSES = List.of("TYPES", "INTACT");

    @Test
    void what_the_documents_call_a_class_is_one() throws IOException {
        var classes = new TreeSet<String>();
        for (var root : List.of("src/main/java", "src/test/java")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    classes.add(file.getFileName().toString().replace(".java", ""));
                    classes.addAll(nested(file));
                });
            }
        }
        for (var document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            var named = CLASS.matcher(Files.readString(Path.of(document)));
            var unknown = new TreeSet<String>();
            while (named.find()) {
                if (!classes.contains(named.group(1)) && !NO_CLASSES.contains(named.group(1))) {
                    unknown.add(named.group(1));
                }
            }
            assertThat(unknown).as(document).isEmpty();
        }
    }

    private static List<String> nested(Path file) {
        try {
            return Pattern.compile("\\b(?:record|interface|enum|class) ([A-Z]\\w+)")
                    .matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_link_within_the_documents_leads_somewhere() throws IOException {
        var broken = new TreeSet<String>();
        for (var document : documents()) {
            var links = LINK.matcher(Files.readString(document));
            while (links.find()) {
                var target = links.group(1);
                if (!target.startsWith("http")
                        && !Files.exists(document.resolveSibling(target).normalize())) {
                    broken.add(document + " → " + target);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_decision_stands_in_the_list() throws IOException {
        var list = Files.readString(Path.of("docs/decisions/README.md"));
        try (var records = Files.list(Path.of("docs/decisions"))) {
            assertThat(records.map(file -> file.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(list).contains("(" + name + ")"));
        }
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
        }
    }
}
