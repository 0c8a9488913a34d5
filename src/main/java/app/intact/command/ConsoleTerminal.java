package app.intact.command;

import java.io.PrintStream;
import java.util.Optional;

/// The terminal the program was started in.
public final class ConsoleTerminal implements Terminal {

    private final PrintStream out;
    private final PrintStream err;

    public ConsoleTerminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public void warn(String line) {
        err.println(line);
        err.flush();
    }

    @Override
    public Optional<char[]> askSecret(String question) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            return Optional.empty();
        }
        return Optional.ofNullable(console.readPassword("%s", question));
    }

    @Override
    public boolean isWatched() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
