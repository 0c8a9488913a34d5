package app.intact.portable;

import app.intact.vault.Ledger;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Every entry as one line of JSON: `{"n":12,"entry":{…}}`, ordered by number. The entry is exactly what the journal
/// holds, so nothing is left out that this version does not know.
public final class JsonLines {

    private JsonLines() {}

    /// @return how many entries were written
    /// @throws UncheckedIOException when the file cannot take them
    public static long write(Ledger ledger, OutputStream out) {
        var count = new long[1];
        ledger.read((number, body) -> {
            try {
                out.write(("{\"n\":" + number + ",\"entry\":").getBytes(StandardCharsets.US_ASCII));
                out.write(onOneLine(body));
                out.write("}\n".getBytes(StandardCharsets.US_ASCII));
                count[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return count[0];
    }

    /// Without the flag byte. In JSON a line end can only stand between parts, never inside a string.
    private static byte[] onOneLine(byte[] body) {
        var json = new byte[body.length - 1];
        for (int i = 0; i < json.length; i++) {
            byte b = body[i + 1];
            json[i] = b == '\n' || b == '\r' ? (byte) ' ' : b;
        }
        return json;
    }
}
