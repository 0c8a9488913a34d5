package app.intact.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.vault.AfterUse;
import app.intact.vault.MemoryLedger;
import app.intact.vault.Vault;
import app.intact.words.Words;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program ends, and the vault is closed, whatever is being answered just then.
class StoppingTest {

    @TempDir
    Path folder;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void an_answer_that_never_comes_does_not_keep_the_vault_open() throws Exception {
        int port = freePort();
        var server = server(port);
        server.start();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var ask = "GET /slow HTTP/1.1\r\nHost: localhost:" + port + "\r\nSec-Fetch-Site: none\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            asked.await();
            server.close();
        } finally {
            released.countDown();
        }
        assertThat(closed.getCount()).isZero();
    }

    private Server<String> server(int port) {
        var chance = new SecureRandom();
        var clock = Clock.systemUTC();
        var door = new Door<>(
                Vault.in(folder.resolve("data"), folder.resolve("config"), clock, chance),
                _ -> "pages",
                MemoryLedger::new,
                _ -> Optional.empty(),
                clock,
                System::nanoTime,
                new Watcher());
        var parts = new Server.Parts<>(
                List.of(Route.<String>always(Route.Method.GET, "/slow", (_, _) -> slow())),
                door,
                Words.english(),
                clock,
                chance,
                (_, _, _) -> Listener.Concern.NOTHING,
                () -> new Shell.Look("", false),
                () -> "about:blank",
                (_, _, _) -> {},
                "test");
        return new Server<>(parts, port, _ -> {});
    }

    private Reply slow() {
        asked.countDown();
        boolean waiting = true;
        while (waiting) {
            try {
                released.await();
                waiting = false;
            } catch (InterruptedException again) {
                waiting = true; // it hangs in earnest
            }
        }
        return new Reply.Empty();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Is told when the door was closed.
    private final class Watcher implements AfterUse {
        @Override
        public void closed() {}

        @Override
        public void without(Runnable work) {
            work.run();
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
