package app.intact.safety;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where to send a text message.
///
/// @param number as dialled inside the country
/// @param word to send first; null where none is asked for
public record TextLine(String number, @Nullable String word) {

    public Optional<String> keyword() {
        return Optional.ofNullable(word);
    }
}
