package app.intact.vault;

import app.intact.Bounded;

/// A head from any bytes.
public final class HeadFuzz {

    private static final Bounded BOUNDED = new Bounded();

    private HeadFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        BOUNDED.run(() -> {
            try {
                Head.read(bytes);
            } catch (Malformed refused) {
                // as it should be
            }
        });
    }
}
