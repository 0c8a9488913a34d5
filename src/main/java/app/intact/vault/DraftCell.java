package app.intact.vault;

import java.util.List;

/// The one cell for what was begun and not saved yet. It is overwritten in place and counted by no head: losing it
/// costs only what was in it, and nothing in it can make a vault unreadable.
record DraftCell(VaultStore store, Keys keys) {

    private static final byte[] NOTHING = {};

    /// What was last kept; empty where there is none, or where it does not authenticate or cannot be read.
    byte[] read() {
        try {
            Cell cell = store.reading(cells -> cells.cell(keys.vaultId(), Cell.FRONT, Cell.DRAFT));
            byte[] sealed = cell == null ? null : cell.body();
            return sealed == null ? NOTHING : keys.drafts().open(Cell.DRAFT, sealed);
        } catch (Malformed | StoreDamage none) {
            return NOTHING;
        }
    }

    /// @param body empty to let go of what is there
    void write(byte[] body) {
        if (body.length > Padding.MOST) {
            throw new VaultFailure(VaultFailure.Kind.TOO_LARGE, "a draft is larger than 1 MiB");
        }
        try {
            store.put(keys.vaultId(), cell(body));
        } catch (StoreDamage damage) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault's file cannot be read", damage);
        }
    }

    /// The same under other keys, for the change that brings them in.
    List<Cell> under(Keys next) {
        return List.of(new DraftCell(store, next).cell(read()));
    }

    private Cell cell(byte[] body) {
        if (body.length == 0) {
            return new Cell(Cell.FRONT, Cell.DRAFT, Primitives.sha256(NOTHING), null);
        }
        byte[] sealed = keys.drafts().seal(Cell.DRAFT, body);
        return new Cell(Cell.FRONT, Cell.DRAFT, Primitives.sha256(sealed), sealed);
    }
}
