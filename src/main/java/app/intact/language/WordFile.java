package app.intact.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The lines of one of this room's word files, without comments and blank lines.
final class WordFile {

    private WordFile() {}

    /// @param name inside `resources/language`
    static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(WordFile.class.getResourceAsStream("/language/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + name, e);
        }
    }
}
