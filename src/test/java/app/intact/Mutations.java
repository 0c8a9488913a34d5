package app.intact;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Inputs changed at random, the same for the same seed.
public final class Mutations {

    private static final int[] ODD = {0, 1, -1, 127, 128, 255, 256, 65_535, 65_536, 1 << 20, 1 << 30, 1 << 31, -2};
    private static final int LARGEST = 1 << 16;

    private final List<byte[]> corpus;
    private final Random chance;

    public Mutations(List<byte[]> corpus, long seed) {
        this.corpus = List.copyOf(corpus);
        this.chance = new Random(seed);
    }

    public byte[] next() {
        byte[] now = one().clone();
        for (int i = 1 + chance.nextInt(4); i > 0; i--) {
            now = changed(now);
        }
        return now.length > LARGEST ? Arrays.copyOf(now, LARGEST) : now;
    }

    private byte[] one() {
        return corpus.get(chance.nextInt(corpus.size()));
    }

    private byte[] changed(byte[] now) {
        int at = now.length == 0 ? 0 : chance.nextInt(now.length);
        int until = at + chance.nextInt(now.length - at + 1);
        return switch (chance.nextInt(7)) {
            case 0 -> now.length == 0 ? new byte[] {(byte) chance.nextInt()} : with(now, at, chance.nextInt());
            case 1 -> now.length < 4 ? now : odd(now, chance.nextInt(now.length - 3));
            case 2 -> joined(now, at, new byte[0], until);
            case 3 -> joined(now, at, random(1 + chance.nextInt(20)), at);
            case 4 -> joined(now, until, Arrays.copyOfRange(now, at, until), until);
            case 5 -> Arrays.copyOf(now, at);
            default -> joined(now, at, one(), until);
        };
    }

    private static byte[] with(byte[] now, int at, int value) {
        byte[] changed = now.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private byte[] odd(byte[] now, int at) {
        byte[] changed = now.clone();
        ByteBuffer.wrap(changed).putInt(at, ODD[chance.nextInt(ODD.length)]);
        return changed;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    /// What comes before `from`, then the middle, then what comes after `until`.
    private static byte[] joined(byte[] now, int from, byte[] middle, int until) {
        var out = new ByteArrayOutputStream();
        out.write(now, 0, from);
        out.writeBytes(middle);
        out.write(now, until, now.length - until);
        return out.toByteArray();
    }
}
