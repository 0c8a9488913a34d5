package app.intact.vault;

import app.intact.Bounded;

/// A header from any bytes.
public final class HeaderFuzz {

    private static final Bounded BOUNDED = new Bounded();

    private HeaderFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        BOUNDED.run(() -> {
            try {
                Header.read(bytes);
            } catch (Malformed refused) {
                // as it should be
            }
        });
    }
}
