package app.intact.command;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Silences what libraries log: their messages quote what they were given, and that may be a person's words.
final class Quiet {

    private Quiet() {}

    static void libraries() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
