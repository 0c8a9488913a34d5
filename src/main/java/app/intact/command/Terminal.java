package app.intact.command;

import java.util.Optional;

/// Where a command speaks to a person, and asks.
public interface Terminal {

    /// A line of the result.
    void say(String line);

    /// A line beside the result: a warning, or what went wrong.
    void warn(String line);

    /// Asks for a secret, without showing what is typed.
    ///
    /// @return empty when nobody can be asked, or nothing was typed before the end of input
    Optional<char[]> askSecret(String question);

    /// Whether a person reads along, so that after Ctrl-C a new line is needed.
    boolean isWatched();
}
