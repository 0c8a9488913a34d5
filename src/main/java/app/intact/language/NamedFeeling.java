package app.intact.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A feeling that stands in what a person wrote.
///
/// @param word as written, possibly several words
/// @param at where it stands in the text
/// @param nearest of our feelings; null for one we have no word for, such as joy
public record NamedFeeling(
        PersonalText word, Span at, @Nullable Feeling nearest) {

    public Optional<Feeling> feeling() {
        return Optional.ofNullable(nearest);
    }
}
