package app.intact.vault;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A vault's cells in memory: for practice, for vectors, and for damage that a database would not carry.
final class MemoryCells implements VaultStore.Cells {

    private final byte[] vaultId;
    final TreeMap<Long, Cell> front = new TreeMap<>();
    final TreeMap<Long, Cell> records = new TreeMap<>();

    MemoryCells(byte[] vaultId) {
        this.vaultId = vaultId;
    }

    MemoryCells header(byte[] raw) {
        front.put(Cell.HEADER, Cell.header(raw));
        return this;
    }

    MemoryCells head(byte[] raw) {
        front.put(Cell.HEAD, Cell.head(raw));
        return this;
    }

    MemoryCells record(long generation, long number, byte[] hash, byte @Nullable [] record) {
        records.put(number, new Cell(generation, number, hash, record));
        return this;
    }

    @Override
    public List<VaultStore.Owned> headers() {
        Cell header = front.get(Cell.HEADER);
        return header == null ? List.of() : List.of(new VaultStore.Owned(vaultId, header));
    }

    @Override
    public @Nullable Cell cell(byte[] vault, long part, long number) {
        return Arrays.equals(vault, vaultId) && part == Cell.FRONT ? front.get(number) : null;
    }

    @Override
    public void scan(byte[] vault, long part, Consumer<Cell> sink) {
        if (Arrays.equals(vault, vaultId)) {
            records.values().forEach(sink);
        }
    }

    @Override
    public void rummage(byte[] vault, long part, Consumer<Cell> sink) {
        scan(vault, part, sink);
    }
}
