package app.intact.command;

import app.intact.words.Words;
import java.net.BindException;
import java.net.SocketException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Starts Intact, says where it is, and ends it cleanly.
final class Starting {

    static final int USUAL_PORT = 7411;
    private static final int FIRST_OPEN_PORT = 1024;

    private final Words words;
    private final Terminal terminal;
    private final Program.Serving serving;
    private final InstantSource clock;

    Starting(Words words, Terminal terminal, Program.Serving serving, InstantSource clock) {
        this.words = words;
        this.terminal = terminal;
        this.serving = serving;
        this.clock = clock;
    }

    int run(Folders folders, int port, boolean showBrowser) {
        if (!OwnerOnly.canWrite(folders.data())) {
            throw new NotDone("command.trouble.folder", "folder", folders.data());
        }
        RunningServer server;
        try {
            server = serving.start().serve(new StartOptions(port, folders.data(), folders.config()));
        } catch (RuntimeException e) {
            if (!isPortProblem(e)) {
                throw e;
            }
            return portIsTaken(folders, port, showBrowser);
        }
        RunningNote.ofThisProcess(folders.data(), clock.instant()).keep(folders.config(), port);
        welcome(folders, port);
        if (showBrowser) {
            serving.browser().open(port);
        }
        serving.lifetime().last(() -> end(server, folders, port));
        return Exit.DONE;
    }

    /// @param typed null for the usual one
    static int port(@Nullable String typed) {
        if (typed == null) {
            return USUAL_PORT;
        }
        try {
            int port = Integer.parseInt(typed);
            if (port >= 1 && port <= StartOptions.MOST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is no port.
        }
        throw NotDone.notUnderstood("command.use.port", "option", Options.PORT, "value", typed);
    }

    private void welcome(Folders folders, int port) {
        terminal.say(words.say("command.start.address", "address", Address.own(port)));
        terminal.say(words.say("command.start.also", "address", Address.plain(port)));
        terminal.say(words.say("command.start.data", "folder", folders.data()));
        terminal.say(words.say("command.start.stop"));
    }

    private void end(RunningServer server, Folders folders, int port) {
        server.close();
        RunningNote.drop(folders.config(), port);
        // After the ^C that the terminal shows, a line of its own.
        terminal.say((terminal.isWatched() ? "\n" : "") + words.say("command.start.stopped"));
    }

    private int portIsTaken(Folders folders, int port, boolean showBrowser) {
        var other = RunningNote.find(folders.config(), port);
        if (other.isEmpty()) {
            var key = port < FIRST_OPEN_PORT ? "command.start.privileged" : "command.start.port";
            throw new NotDone(key, "port", port, "command", Options.NAME, "other", another(port));
        }
        if (!other.get().data().equals(folders.data())) {
            throw new NotDone("command.start.running.other", "address", Address.own(port));
        }
        terminal.say(words.say("command.start.running", "address", Address.own(port)));
        if (showBrowser) {
            serving.browser().open(port);
        }
        return Exit.DONE;
    }

    private static int another(int port) {
        return port == USUAL_PORT ? USUAL_PORT + 1 : USUAL_PORT;
    }

    private static boolean isPortProblem(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .anyMatch(cause -> cause instanceof BindException
                        || (cause instanceof SocketException socket
                                && "Permission denied".equals(socket.getMessage())));
    }
}
