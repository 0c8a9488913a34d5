package app.intact.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/// A diary for tests: a data folder, a configuration folder, a passphrase and a recovery code, with cheap derivation.
final class Diary {

    static final Instant AN_EVENING = Instant.parse("2026-02-03T21:15:00Z");
    static final KdfCost CHEAP = new KdfCost(19_456, 1, 1);
    static final String WORDS = "seven slow rivers under the kitchen window";

    final Path root;
    final Path folder;
    final Path config;
    final SecureRandom chance = new SecureRandom();
    final RecoveryCode code = RecoveryCode.generate(chance);

    Diary(Path root) {
        this.root = root;
        this.folder = root.resolve("data");
        this.config = root.resolve("config");
    }

    Vault vault() {
        return vault(Clock.fixed(AN_EVENING, ZoneOffset.UTC));
    }

    Vault vault(Clock clock) {
        return vault(clock, CHEAP);
    }

    Vault vault(Clock clock, KdfCost cost) {
        return new Vault(Place.of(folder, config, clock, chance, cost));
    }

    Path file() {
        return folder.resolve("vault.db");
    }

    static Passphrase passphrase() {
        return Passphrase.typed(WORDS.toCharArray());
    }

    OpenVault create(List<byte[]> bodies) {
        return vault().create(passphrase(), code, bodies);
    }

    OpenVault open() {
        Unlocking result = vault().unlock(passphrase());
        if (result instanceof Unlocking.Unlocked(OpenVault vault)) {
            return vault;
        }
        throw new AssertionError("not opened: " + result);
    }

    /// The same body for the same id at every time; about `length` letters of text.
    static byte[] body(long id, int length) {
        var letters = new Random(id * 31 + length);
        var text = new StringBuilder("{\"t\":\"test.told\",\"id\":" + id + ",\"d\":\"");
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + letters.nextInt(26)));
        }
        return flagged(0x01, text.append("\"}").toString());
    }

    static byte[] flagged(int flag, String json) {
        return Wire.cat(Wire.u8(flag), json.getBytes(StandardCharsets.UTF_8));
    }

    static List<byte[]> bodies(int count) {
        var bodies = new ArrayList<byte[]>();
        for (int i = 1; i <= count; i++) {
            bodies.add(body(i, i * 37 % 700));
        }
        return bodies;
    }

    static TreeMap<Long, String> textOf(Ledger ledger) {
        var text = new TreeMap<Long, String>();
        ledger.read((number, body) -> text.put(number, new String(body, StandardCharsets.UTF_8)));
        return text;
    }
}
