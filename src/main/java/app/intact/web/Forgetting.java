package app.intact.web;

import java.lang.ref.Reference;
import java.util.ArrayList;

/// Writes over what the collector has freed but not given back to the system. Not guaranteed: what the Java runtime
/// keeps elsewhere, and what the system itself has written to a swap file.
final class Forgetting {

    private static final int PIECE = 32 * 1024;
    private static final long MORE = 8L << 20;

    private Forgetting() {}

    /// First everything that is still needed moves together, then zeroes fill the rest and a little more, and move
    /// together in their turn, over the ends of the regions that were left half empty.
    static void freedMemory() {
        System.gc();
        var zeroes = new ArrayList<byte[]>();
        for (long left = Runtime.getRuntime().freeMemory() + MORE; left > 0; left -= PIECE) {
            zeroes.add(new byte[PIECE]);
        }
        System.gc();
        Reference.reachabilityFence(zeroes);
        zeroes.clear();
        System.gc();
    }
}
