package app.intact.server;

import app.intact.vault.DeviceKey;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Secret;
import app.intact.vault.Unlocking;
import app.intact.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// What stands in the vault of a test, seen from beside the server.
record Kept(Path folder) {

    Path file() {
        return folder.resolve("vault").resolve("vault.db");
    }

    boolean isThere() {
        return Files.exists(file());
    }

    /// How many entries there are; it changes with everything that is kept. 0 without a vault.
    long entries() {
        if (!isThere()) {
            return 0;
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:file:" + file() + "?mode=ro");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select max(n) from cell where part = 1")) {
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every entry's body, in order, opened by the key on this device.
    List<String> bodies() {
        return bodies(DeviceKey.ofThisDevice());
    }

    /// Every entry's body, in order.
    List<String> bodies(String code) {
        return switch (RecoveryCode.parse(code)) {
            case RecoveryCode.Read(var read) -> bodies(read);
            case RecoveryCode.Mistyped _, RecoveryCode.NoCode _ -> throw new IllegalArgumentException();
        };
    }

    private List<String> bodies(Secret secret) {
        var vault = Vault.in(folder.resolve("vault"), folder.resolve("config"), Clock.systemUTC(), new SecureRandom());
        var bodies = new ArrayList<String>();
        try (secret) {
            if (!(vault.unlock(secret) instanceof Unlocking.Unlocked(var open))) {
                throw new IllegalStateException("the vault did not open");
            }
            try (open) {
                open.read((_, body) -> bodies.add(new String(body, 1, body.length - 1, StandardCharsets.UTF_8)));
            }
        }
        return bodies;
    }
}
