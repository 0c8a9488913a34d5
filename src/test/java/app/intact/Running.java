package app.intact;

import app.intact.command.StartOptions;
import app.intact.web.Route;
import app.intact.web.Server;
import app.intact.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The real server with its real pages, on a port of its own, with clocks that a test moves.
public final class Running implements AutoCloseable {

    private final Server<House> server;
    private final int port;
    private final Hands hands;
    private final List<String> troubles = Collections.synchronizedList(new ArrayList<>());

    private Running(Path data, Path config, Hands hands) {
        this.port = freePort();
        this.hands = hands;
        var wiring = new Wiring(
                Words.english(),
                hands,
                hands::nanos,
                new SecureRandom(),
                (id, kind, where) -> troubles.add(id + " " + kind + " " + where),
                "test");
        server = wiring.server(new StartOptions(port, data, config));
        server.start();
    }

    /// Starts on a folder: `vault` and `config` inside it, empty or from a start before.
    public static Running in(Path folder) {
        return in(folder, Hands.at("2026-03-12T19:00:00Z", "Europe/Lisbon"));
    }

    public static Running in(Path folder, Hands hands) {
        return new Running(folder.resolve("vault"), folder.resolve("config"), hands);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /// The address a browser is sent to.
    public URI home() {
        return URI.create("http://intact.localhost:" + port + "/");
    }

    public Hands hands() {
        return hands;
    }

    /// What was noted about failures that nobody expected.
    public List<String> troubles() {
        return List.copyOf(troubles);
    }

    /// Every address, from the router.
    public List<Address> addresses() {
        return server.routes().stream()
                .map(route -> new Address(
                        route.method() == Route.Method.GET ? "GET" : "POST", route.path(), route.needsJournal()))
                .toList();
    }

    /// One address.
    public record Address(String method, String path, boolean needsJournal) {
        /// With something in place of each `{name}`.
        public String filled() {
            return path.replaceAll("\\{[^}]+}", "0123456789abcdef0123456789abcdef");
        }
    }

    @Override
    public void close() {
        server.close();
    }

    /// The wall clock and the machine's clock, moved by hand.
    public static final class Hands extends Clock {

        private volatile Instant now;
        private final ZoneId zone;
        private volatile long nanos = 1;

        private Hands(Instant now, ZoneId zone) {
            this.now = now;
            this.zone = zone;
        }

        public static Hands at(String instant, String zone) {
            return new Hands(Instant.parse(instant), ZoneId.of(zone));
        }

        /// Time passes on both clocks.
        public void pass(Duration time) {
            passOnTheWall(time);
            passInTheMachine(time);
        }

        /// Only the wall clock moves: the machine slept, or somebody set the clock (forwards or back).
        public void passOnTheWall(Duration time) {
            now = now.plus(time);
        }

        /// Only the machine's clock moves.
        public void passInTheMachine(Duration time) {
            nanos += time.toNanos();
        }

        long nanos() {
            return nanos;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Hands(instant(), other);
        }
    }
}
