package app.intact.vault;

import app.intact.Bounded;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// A backup from any bytes.
public final class BackupFuzz {

    private static final Bounded BOUNDED = new Bounded();

    private BackupFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        BOUNDED.run(() -> {
            try {
                BackupFile.read(new ByteArrayInputStream(bytes), _ -> {});
            } catch (Malformed refused) {
                // as it should be
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
