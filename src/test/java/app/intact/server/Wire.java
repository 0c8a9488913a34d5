package app.intact.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Sends bytes to the server as they are, also those no browser would send.
final class Wire {

    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    Answer send(Asking asking) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(asking.head());
        whole.writeBytes(asking.body());
        return send(asking.path(), whole.toByteArray());
    }

    Answer send(String path, byte[] request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (SocketException turnedAwayEarly) {
                // What was answered may still be read.
            }
            return parsed(path, everything(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] everything(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[65_536];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                all.write(buffer, 0, n);
            }
        } catch (SocketException reset) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    private static Answer parsed(String path, byte[] answer) {
        int end = endOfHead(answer);
        var lines = new String(answer, 0, end, StandardCharsets.ISO_8859_1).split("\r\n");
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.computeIfAbsent(lines[i].substring(0, colon).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(lines[i].substring(colon + 1).strip());
        }
        int status = lines[0].isEmpty() ? 0 : Integer.parseInt(lines[0].split(" ")[1]);
        var body = new byte[Math.max(0, answer.length - end - 4)];
        System.arraycopy(answer, Math.min(answer.length, end + 4), body, 0, body.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", List.of()).contains("chunked");
        return new Answer(path, status, headers, chunked ? unchunked(body) : body);
    }

    private static int endOfHead(byte[] answer) {
        for (int i = 0; i + 3 < answer.length; i++) {
            if (answer[i] == '\r' && answer[i + 1] == '\n' && answer[i + 2] == '\r' && answer[i + 3] == '\n') {
                return i;
            }
        }
        return answer.length;
    }

    private static byte[] unchunked(byte[] body) {
        var whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int eol = at;
            while (body[eol] != '\r') {
                eol++;
            }
            int size = Integer.parseInt(new String(body, at, eol - at, StandardCharsets.US_ASCII), 16);
            whole.write(body, eol + 2, size);
            at = eol + 2 + size + 2;
            if (size == 0) {
                break;
            }
        }
        return whole.toByteArray();
    }
}
