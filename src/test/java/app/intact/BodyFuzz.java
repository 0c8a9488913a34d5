package app.intact;

import app.intact.journal.EventFormat.UnknownEntry;

/// An entry's body, JSON with a byte before it, from any bytes.
public final class BodyFuzz {

    private static final Bounded BOUNDED = new Bounded();

    private BodyFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length == 0) {
            return; // the vault itself takes no empty one
        }
        BOUNDED.run(() -> {
            try {
                House.FORMAT.decode(1, bytes);
            } catch (UnknownEntry refused) {
                // as it should be
            }
        });
    }
}
