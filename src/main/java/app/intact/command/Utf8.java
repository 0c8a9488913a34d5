package app.intact.command;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Text that has to be UTF-8, and what is found instead. A mark at its beginning (U+FEFF) is skipped.
final class Utf8 {

    private static final int LOOKED_AT = 1_024;
    private static final int CHUNK = 8_192;

    private Utf8() {}

    /// Whether this is UTF-16, with its mark or without: then every ASCII character has a zero beside it.
    /// The stream is left where it was.
    static boolean isUtf16(BufferedInputStream in) throws IOException {
        var start = peek(in, LOOKED_AT);
        for (byte b : start) {
            if (b == 0) {
                return true;
            }
        }
        return startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE);
    }

    /// @return a reader that throws [java.nio.charset.CharacterCodingException] at what is not UTF-8
    static Reader reader(BufferedInputStream in) throws IOException {
        skipMark(in);
        return new InputStreamReader(in, strict());
    }

    /// Where the first bytes stand that are not UTF-8.
    ///
    /// @param row counted by ends of line, from 1
    /// @param cell counted by commas, from 1
    record Place(long row, int cell) {

        private Place after(CharBuffer text) {
            long row = this.row;
            int cell = this.cell;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                cell = c == '\n' ? 1 : c == ',' ? cell + 1 : cell;
                row += c == '\n' ? 1 : 0;
            }
            return new Place(row, cell);
        }
    }

    /// @return the end, where all of it is UTF-8
    static Place firstFault(InputStream in) throws IOException {
        var decoder = strict();
        var bytes = ByteBuffer.allocate(CHUNK);
        var text = CharBuffer.allocate(CHUNK);
        var place = new Place(1, 1);
        for (boolean more = true; more; ) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            var result = decoder.decode(bytes, text, !more);
            place = place.after(text.flip());
            if (result.isError()) {
                return place;
            }
            text.clear();
            bytes.compact();
        }
        return place;
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void skipMark(BufferedInputStream in) throws IOException {
        if (startsWith(peek(in, 3), 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        }
    }

    private static byte[] peek(BufferedInputStream in, int length) throws IOException {
        in.mark(length);
        var start = in.readNBytes(length);
        in.reset();
        return start;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
