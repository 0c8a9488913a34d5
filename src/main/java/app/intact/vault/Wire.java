package app.intact.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The format's conventions: numbers big-endian, parts laid end to end, labels that keep one use of a key from another.
final class Wire {

    private Wire() {}

    /// `"intact/v1/" + name + 0x00` in ASCII.
    static byte[] label(String name) {
        return ("intact/v1/" + name + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] cat(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        var all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    static byte[] u8(int value) {
        return new byte[] {(byte) value};
    }

    static byte[] u32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] u64(long value) {
        return ByteBuffer.allocate(8).putLong(value).array();
    }

    /// Reads from the front; whatever is not there is the flaw given.
    static final class Front {

        private final ByteBuffer rest;
        private final Flaw tooShort;

        Front(byte[] bytes, Flaw tooShort) {
            this.rest = ByteBuffer.wrap(bytes);
            this.tooShort = tooShort;
        }

        int u8() throws Malformed {
            return need(1).get() & 0xFF;
        }

        int u32() throws Malformed {
            return need(4).getInt();
        }

        long u64() throws Malformed {
            return need(8).getLong();
        }

        byte[] bytes(int length) throws Malformed {
            ByteBuffer there = need(length);
            byte[] taken = new byte[length];
            there.get(taken);
            return taken;
        }

        /// `u32 length ‖ bytes`.
        byte[] var() throws Malformed {
            return bytes(u32());
        }

        int left() {
            return rest.remaining();
        }

        private ByteBuffer need(int length) throws Malformed {
            if (length < 0 || rest.remaining() < length) {
                throw new Malformed(tooShort);
            }
            return rest;
        }
    }
}
