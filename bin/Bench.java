import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Starts Intact again and again, each time with empty folders, and prints median and greatest as JSON:
/// milliseconds from the start of `./intact` to the first page, and resident memory in MB at the first page, after a
/// session ([Walk]), and half a minute later when freed memory has gone back.
///
/// The first start is not counted: it reads everything from the disk.
final class Bench {

    private static final int PAUSE_SECONDS = 30;

    private final Path intact;
    private final List<Double> firstPage = new ArrayList<>();
    private final List<Double> atStart = new ArrayList<>();
    private final List<Double> afterSession = new ArrayList<>();
    private final List<Double> afterPause = new ArrayList<>();

    private Bench(Path intact) {
        this.intact = intact;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var bench = new Bench(Path.of(args[0]));
        int runs = Integer.parseInt(args[1]);
        for (int run = 0; run <= runs; run++) {
            bench.once(run > 0, run == runs);
        }
        System.out.println("{" + "\"runs\":" + runs
                + ",\"cores\":" + Runtime.getRuntime().availableProcessors()
                + ",\"firstPageMs\":" + summary(bench.firstPage)
                + ",\"memoryAtFirstPageMB\":" + summary(bench.atStart)
                + ",\"memoryAfterSessionMB\":" + summary(bench.afterSession)
                + ",\"memoryAfterPauseMB\":" + summary(bench.afterPause) + "}");
    }

    private void once(boolean counts, boolean last) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("intact-bench");
        int port = freePort();
        var command = new ProcessBuilder(intact.toString(), "--port", String.valueOf(port), "--no-browser");
        command.environment().put("INTACT_DATA", folder.resolve("data").toString());
        command.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        var process = command.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("Intact did not start");
                }
                Thread.sleep(2);
            }
            double ms = (System.nanoTime() - began) / 1e6;
            if (counts) {
                firstPage.add(ms);
                atStart.add(memory(process.pid()));
                new Walk(port).all();
                afterSession.add(memory(process.pid()));
            }
            if (last) {
                Thread.sleep(PAUSE_SECONDS * 1_000L);
                afterPause.add(memory(process.pid()));
            }
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
            delete(folder);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// A socket of its own, since a client library would be warming up on the same two cores.
    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.startsWith("HTTP/1.1 200") && answer.contains("</html>");
        } catch (IOException e) {
            return false;
        }
    }

    /// In MB (10⁶ bytes); from `/proc` where there is one, else from `ps`.
    private static double memory(long process) throws IOException {
        var status = Path.of("/proc/" + process + "/status");
        if (Files.exists(status)) {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1_024 / 1e6)
                    .findFirst()
                    .orElse(Double.NaN);
        }
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process)).start();
        return Double.parseDouble(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).trim())
                * 1_024
                / 1e6;
    }

    private static String summary(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "{\"median\":%.0f,\"max\":%.0f}", sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
