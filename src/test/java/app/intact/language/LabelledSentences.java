package app.intact.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Sentences written for these tests, with what a careful reader would say of each.
final class LabelledSentences {

    private LabelledSentences() {}

    static List<Csv.Row> read(String name) {
        try (var in = Objects.requireNonNull(LabelledSentences.class.getResourceAsStream("/sentences/" + name))) {
            return Csv.rows(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
