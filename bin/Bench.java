import app.intact.journal.Journal;
import app.intact.rejection.ReplayEvent;
import app.intact.vault.OpenVault;
import app.intact.vault.Passphrase;
import app.intact.vault.Unlocking;
import app.intact.vault.Vault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Measures Intact from outside, as `./intact` runs it, each time in folders of its own: starts, then sessions in a
/// vault of [#ENTRIES] entries ([TwoYears]). docs/performance.md says what each figure means.
final class Bench {

    private static final int ENTRIES = 20_000;
    private static final int APPENDS = 1_000;
    private static final int DERIVATIONS = 9;

    /// How long somebody takes at the least to read the page and type a passphrase of six words.
    private static final int TYPING_SECONDS = 8;

    private static final int AFTER_LOCK_SECONDS = 10;

    private final Path intact;
    private final Path work;
    private final Map<String, Figures> figures = new LinkedHashMap<>();

    private Bench(Path intact, Path work) {
        this.intact = intact;
        this.work = work;
    }

    /// Arguments: the program, a folder on the disk to measure, runs.
    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = new Bench(Path.of(args[0]), Files.createTempDirectory(Path.of(args[1]), "bench"));
        int runs = Integer.parseInt(args[2]);
        var load = load();
        try {
            var mix = TwoYears.write(bench.work.resolve("made"), ENTRIES);
            bench.starts(runs);
            for (int run = 0; run < runs; run++) {
                bench.session(run);
            }
            bench.derivation();
            bench.appends();
            bench.print(runs, mix, load);
        } finally {
            Walk.delete(bench.work);
        }
    }

    /// One is not counted: it reads everything from the disk.
    private void starts(int runs) throws IOException, InterruptedException {
        for (int run = 0; run <= runs; run++) {
            var folder = work.resolve("empty");
            try (var running = new Running(intact, folder)) {
                if (run > 0) {
                    of("first page, ms", 600).add(running.millis);
                    of("processor time to the first page, ms", 0).add(running.processorMillis());
                    of("memory at the first page, MB", 0).add(running.memory());
                }
            }
            Walk.delete(folder);
        }
    }

    private void session(int run) throws IOException, InterruptedException {
        var folder = work.resolve("session");
        copy(work.resolve("made"), folder);
        try (var running = new Running(intact, folder);
                var caller = new Caller(running.port)) {
            var session = new Session(caller, run);
            Thread.sleep(TYPING_SECONDS * 1_000L);
            of("unlock, the first after a start, ms", 0).add(session.unlock());
            of("Today after it, ms", 0).add(caller.get("/").millis());
            session.visit(Session.FIRST).forEach(of("pages, the first " + Session.FIRST + ", ms", 0)::add);
            var later = session.visit(Session.MORE);
            later.forEach(of("pages, the next " + Session.MORE + ", ms", 10)::add);
            session.byPage().forEach((page, times) -> times.forEach(of("  " + page, 0)::add));
            of("memory after a session, MB", 250).add(running.memory());
            caller.post("/lock", Map.of());
            Thread.sleep(AFTER_LOCK_SECONDS * 1_000L);
            of("memory " + AFTER_LOCK_SECONDS + " s after the lock, MB", 0).add(running.memory());
            of("unlock again, ms", 0).add(session.unlock());
        }
        Walk.delete(folder);
    }

    /// Argon2id alone, in a machine warmed up by it: the least it can cost, so that all else counts as ours.
    private void derivation() {
        for (int i = 0; i < DERIVATIONS; i++) {
            long began = System.nanoTime();
            var argon = new Argon2BytesGenerator();
            argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withSalt(new byte[16])
                    .withMemoryAsKB(65_536)
                    .withIterations(3)
                    .withParallelism(4)
                    .build());
            argon.generateBytes(new byte[32], new byte[32]);
            if (i >= DERIVATIONS / 2) {
                of("key derivation alone, warm, ms", 0).add((System.nanoTime() - began) / 1e6);
            }
        }
        var unlocks = of("unlock, the first after a start, ms", 0);
        var rest = of("unlock beyond the derivation, ms", 300);
        double derivation = of("key derivation alone, warm, ms", 0).median();
        unlocks.all.forEach(unlock -> rest.add(unlock - derivation));
    }

    /// One entry at a time, each synced, through the journal and into the vault of many entries.
    private void appends() throws IOException {
        var folder = work.resolve("appends");
        copy(work.resolve("made"), folder);
        var clock = Clock.systemUTC();
        var vault = Vault.in(folder.resolve("data"), folder.resolve("config"), clock, new SecureRandom());
        try (var secret = Passphrase.typed(TwoYears.PASSPHRASE.toCharArray())) {
            if (vault.unlock(secret) instanceof Unlocking.Unlocked(OpenVault open)) {
                try (open) {
                    var journal = new Journal(open, TwoYears.format(), clock, List.of());
                    for (int i = 0; i < APPENDS; i++) {
                        long began = System.nanoTime();
                        journal.append(Walk.op(i), new ReplayEvent.Replayed(null, clock.instant()));
                        of("append, synced, ms", 20).add((System.nanoTime() - began) / 1e6);
                    }
                }
            }
        }
    }

    private Figures of(String name, double limit) {
        return figures.computeIfAbsent(name, _ -> new Figures(limit));
    }

    private void print(int runs, Map<String, Long> mix, String load) throws IOException {
        var json = new StringBuilder("{\"runs\":" + runs + ",\"cores\":"
                + Runtime.getRuntime().availableProcessors() + ",\"entries\":" + ENTRIES + ",\"loadBefore\":\"" + load
                + "\",\"loadAfter\":\"" + load() + "\"");
        System.err.printf("%nload of the machine before: %s, after: %s%n", load, load());
        System.err.println("mix: " + new TreeMap<>(mix));
        System.err.printf(Locale.ROOT, "%-46s %9s %9s %9s %7s%n", "", "median", "p99", "max", "n");
        for (var entry : figures.entrySet()) {
            var f = entry.getValue();
            var key = entry.getKey().strip();
            System.err.printf(
                    Locale.ROOT, "%-46s %9.1f %9.1f %9.1f %7d%s%n", entry.getKey(), f.median(), f.at(0.99), f.at(1),
                    f.all.size(), f.limit > 0 ? "   wanted: under " + Math.round(f.limit) : "");
            json.append(String.format(
                    Locale.ROOT, ",\"%s\":{\"median\":%.1f,\"p99\":%.1f,\"max\":%.1f}", key, f.median(), f.at(0.99),
                    f.at(1)));
        }
        System.out.println(json.append("}"));
    }

    /// How busy the machine is, where that can be read: processes wanting a core, on average of the last minute.
    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "?";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private record Figures(double limit, List<Double> all) {
        Figures(double limit) {
            this(limit, new ArrayList<>());
        }

        void add(double figure) {
            all.add(figure);
        }

        double median() {
            return at(0.5);
        }

        double at(double share) {
            var sorted = all.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
        }
    }
}

/// One Intact that runs, from its start to its end.
final class Running implements AutoCloseable {

    private static final double TICK_MILLIS = 10;

    final int port;
    final double millis;
    private final Process process;

    Running(Path intact, Path folder) throws IOException, InterruptedException {
        port = freePort();
        var command = new ProcessBuilder(intact.toString(), "--port", String.valueOf(port), "--no-browser");
        command.environment().put("INTACT_DATA", folder.resolve("data").toString());
        command.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        process = command.start();
        while (!answers()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("Intact did not start");
            }
            Thread.sleep(2);
        }
        millis = (System.nanoTime() - began) / 1e6;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// Resident, in MB (10⁶ bytes); from `/proc` where there is one, else from `ps`.
    double memory() throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        if (Files.exists(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1_024 / 1e6)
                    .findFirst()
                    .orElse(Double.NaN);
        }
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
        var kib = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim();
        return Double.parseDouble(kib) * 1_024 / 1e6;
    }

    /// Of all its threads, which a busy machine lengthens less than the time that passes.
    double processorMillis() throws IOException {
        var file = Path.of("/proc/" + process.pid() + "/stat");
        if (!Files.exists(file)) {
            return Double.NaN;
        }
        var fields = Files.readString(file).replaceFirst(".*\\) ", "").split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MILLIS;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
