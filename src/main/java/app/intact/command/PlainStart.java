package app.intact.command;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What most starts ask for: nothing, or a port, or no browser. It is read without the library for options, whose
/// classes are of so old a format that the JDK keeps none of them in the start-up cache (docs/performance.md).
/// Everything else, slips and all, is left to [Options].
///
/// @param port as it was typed, digits only
record PlainStart(Optional<String> port, boolean showsBrowser) {

    /// Nothing when the arguments ask for anything else, or for one thing twice.
    static Optional<PlainStart> of(String... arguments) {
        var port = Optional.<String>empty();
        boolean showsBrowser = true;
        for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (word.equals(Options.PORT) && port.isEmpty() && rest.hasNext()) {
                port = Optional.of(rest.next());
            } else if (word.equals(Options.NO_BROWSER) && showsBrowser) {
                showsBrowser = false;
            } else {
                return Optional.empty();
            }
        }
        boolean plain = port.stream().flatMapToInt(String::chars).allMatch(c -> c >= '0' && c <= '9');
        return plain ? Optional.of(new PlainStart(port, showsBrowser)) : Optional.empty();
    }
}
