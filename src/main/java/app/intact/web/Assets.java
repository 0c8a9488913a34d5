package app.intact.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The static files, read once and served under an address that holds a sum over them: browsers may keep them for
/// ever, and a new version has a new address.
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final String address;

    /// @param version tells one build from the next
    Assets(String version) {
        address = "/static/" + hash(version);
    }

    /// Where the files stand, such as `/static/1a2b3c4d`.
    String address() {
        return address;
    }

    /// @param name such as `css/intact.css`
    Optional<byte[]> find(String name) {
        if (!name.matches("[a-zA-Z0-9-]+(/[a-zA-Z0-9-]+)*(\\.[a-zA-Z0-9-]+)+")) {
            return Optional.empty();
        }
        return Optional.ofNullable(files.computeIfAbsent(name, Assets::read));
    }

    static String typeOf(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte @Nullable [] read(String name) {
        try (var in = Assets.class.getResourceAsStream(name.equals("js/htmx.js") ? HTMX : "/static/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String version) {
        var sum = new CRC32();
        sum.update(version.getBytes(StandardCharsets.UTF_8));
        for (var name : List.of("css/intact.css", "js/intact.js")) {
            var file = read(name);
            if (file != null) {
                sum.update(file);
            }
        }
        return "%08x".formatted(sum.getValue());
    }
}
