package app.intact.vault;

import static app.intact.vault.Vectors.hex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What must come out, with every value on the way.
final class PositiveVectors {

    private final Vectors from = new Vectors();

    Map<String, @Nullable Object> all() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("secrets", secrets());
        all.put("keys", keys());
        all.put(
                "slots",
                List.of(
                        slot("passphrase", from.passphraseSlot, Vectors.PASSPHRASE),
                        slot("recovery code", from.recoverySlot, Vectors.RECOVERY),
                        slot("device key", from.deviceSlot, Vectors.DEVICE)));
        all.put("padding", padding());
        List<byte[]> bodies = Vectors.bodies();
        List<Vectors.Stored> stored = from.stored(bodies, 2);
        byte[] header = from.header();
        byte[] head = from.head(stored);
        all.put("steps", steps(bodies, stored));
        all.put("vault", Vectors.json(stored, header, head));
        all.put("draft", draft(Vectors.body(600)));
        all.put("backup", hex(Vectors.backup(header, head, stored)));
        return all;
    }

    private static Map<String, Object> secrets() {
        var secrets = new LinkedHashMap<String, Object>();
        secrets.put("passphrase", Vectors.TYPED);
        secrets.put("passphrase_bytes", hex(Vectors.PASSPHRASE));
        secrets.put("recovery_bytes", hex(Vectors.RECOVERY));
        secrets.put(
                "recovery_written",
                String.join("-", RecoveryCode.of(Vectors.RECOVERY).groups()));
        secrets.put("device_bytes", hex(Vectors.DEVICE));
        return secrets;
    }

    private Map<String, Object> keys() {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("vault_key", hex(from.vault.vaultKey()));
        keys.put("vault_id", hex(from.vault.vaultId()));
        keys.put("generation", from.vault.generation());
        keys.put("context", hex(from.vault.ctx()));
        for (String name : List.of("rec", "head", "draft", "commit")) {
            keys.put(name, hex(from.vault.key(name)));
        }
        return keys;
    }

    private Map<String, Object> slot(String name, byte[] description, byte[] secret) {
        var slot = new LinkedHashMap<String, Object>();
        slot.put("name", name);
        slot.put("description", hex(description));
        slot.put("ikm", hex(Reference.slotInput(description, secret)));
        slot.put("okm", hex(from.vault.slotKeys(description, secret)));
        return slot;
    }

    private static Map<String, Object> padding() {
        var padding = new LinkedHashMap<String, Object>();
        for (int bytes : new int[] {5, 512, 513, 1024, 1025, 2049, 4096, 4097, 5000, 100_000, 1_048_576, 1_048_580}) {
            padding.put(Integer.toString(bytes), Padding.filled(bytes));
        }
        return padding;
    }

    private Map<String, Object> draft(byte[] body) {
        var draft = new LinkedHashMap<String, Object>();
        draft.put("n", Cell.DRAFT);
        draft.put("body", hex(body));
        draft.put("key", hex(from.vault.draftKey(Cell.DRAFT)));
        draft.put("aad", hex(from.vault.draftPlace(Cell.DRAFT)));
        draft.put("sealed", hex(from.vault.draft(Cell.DRAFT, Padding.pad(body))));
        return draft;
    }

    private List<Map<String, Object>> steps(List<byte[]> bodies, List<Vectors.Stored> stored) {
        var steps = new ArrayList<Map<String, Object>>();
        byte[] chain = from.vault.genesis();
        steps.add(Map.of("chain", hex(chain)));
        for (Vectors.Stored one : stored) {
            chain = from.vault.link(one.n(), chain, one.hash());
            var step = new LinkedHashMap<String, Object>();
            step.put("n", one.n());
            step.put("body", hex(bodies.get((int) one.n() - 1)));
            step.put("key", hex(from.vault.recordKey(one.n())));
            step.put("aad", hex(from.vault.recordPlace(one.n())));
            step.put("chain", hex(chain));
            steps.add(step);
        }
        return steps;
    }
}
