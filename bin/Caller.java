import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A browser as small as can be, over one kept connection: it costs the two cores next to nothing, so that the time of
/// a call is the server's time and the loopback's.
final class Caller implements AutoCloseable {

    private final int port;
    private final Map<String, String> cookies = new HashMap<>();
    private Socket socket;
    private BufferedInputStream in;

    Caller(int port) {
        this.port = port;
    }

    /// What came back.
    ///
    /// @param location where a 303 leads, "" otherwise
    /// @param millis from the first byte sent to the last one read
    record Answer(int status, String location, String type, byte[] body, double millis) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) throws IOException {
        return call("GET " + path, "Sec-Fetch-Site: same-origin\r\n", "");
    }

    Answer post(String path, Map<String, String> fields) throws IOException {
        var body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return call(
                "POST " + path,
                "Sec-Fetch-Site: same-origin\r\nOrigin: http://localhost:" + port
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                        + "\r\n",
                body);
    }

    /// Follows where a form leads, as a browser does.
    Answer follow(Answer answer) throws IOException {
        return answer.status() == 303 ? get(answer.location()) : answer;
    }

    private Answer call(String what, String headers, String body) throws IOException {
        var request = what + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/html\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookieLine() + "\r\n") + headers + "\r\n" + body;
        var bytes = request.getBytes(StandardCharsets.UTF_8);
        connect();
        long began = System.nanoTime();
        socket.getOutputStream().write(bytes);
        return read(began);
    }

    private void connect() throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
    }

    private String cookieLine() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer read(long began) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var headers = new HashMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            var name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                var cookie = value.split(";")[0].split("=", 2);
                cookies.put(cookie[0], cookie[1]);
            }
        }
        var body = body(status, headers);
        double millis = (System.nanoTime() - began) / 1e6;
        if ("close".equalsIgnoreCase(headers.getOrDefault("connection", ""))) {
            close();
        }
        return new Answer(
                status, headers.getOrDefault("location", ""), headers.getOrDefault("content-type", ""), body, millis);
    }

    private byte[] body(int status, Map<String, String> headers) throws IOException {
        if (status == 204 || status == 304) {
            return new byte[0];
        }
        var length = headers.get("content-length");
        if (length != null) {
            return exactly(Integer.parseInt(length));
        }
        var all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
