package app.intact.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A vault's cells at one moment, in memory. Reading them needs no key, so it is done while one is being derived.
final class Snapshot implements VaultStore.Cells {

    private final List<VaultStore.Owned> headers;
    private final @Nullable Cell header;
    private final @Nullable Cell head;
    private final long generation;
    private final List<Cell> records = new ArrayList<>();

    private Snapshot(VaultStore.Cells cells, byte[] vaultId, long generation) {
        this.headers = cells.headers();
        this.header = cells.cell(vaultId, Cell.FRONT, Cell.HEADER);
        this.head = cells.cell(vaultId, Cell.FRONT, Cell.HEAD);
        this.generation = generation;
        cells.scan(vaultId, generation, records::add);
    }

    /// @param generation whose records are read
    /// @throws StoreDamage where the engine cannot read its own file
    static Snapshot of(VaultStore store, byte[] vaultId, long generation) {
        return store.reading(cells -> new Snapshot(cells, vaultId, generation));
    }

    @Override
    public List<VaultStore.Owned> headers() {
        return headers;
    }

    @Override
    public @Nullable Cell cell(byte[] vaultId, long part, long number) {
        boolean front = part == Cell.FRONT;
        return front && number == Cell.HEADER ? header : front && number == Cell.HEAD ? head : null;
    }

    @Override
    public void scan(byte[] vaultId, long part, Consumer<Cell> sink) {
        if (part == generation) {
            records.forEach(sink);
        }
    }

    @Override
    public void rummage(byte[] vaultId, long part, Consumer<Cell> sink) {
        scan(vaultId, part, sink);
    }
}
