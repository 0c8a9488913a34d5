package app.intact.vault;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a vault's cells lie: a handful of methods, so that another engine can stand behind them. Nothing here knows a
/// key. One store is used by one vault; its methods may be called from several threads.
interface VaultStore extends AutoCloseable {

    /// Asks within one consistent reading; no change by anyone falls between the answers.
    ///
    /// @throws StoreDamage where the engine cannot read its own file
    /// @throws VaultFailure where the file cannot be reached
    <T> T reading(Function<Cells, T> question);

    /// Makes the change if the head is still the one seen, all of it or nothing, and returns only once it is synced to
    /// disk. An error on the way is settled by reading the head again.
    ///
    /// @return false if the head was another one; nothing was changed then
    /// @throws VaultFailure if it was certainly not kept, or, if that cannot be known, as
    ///     [VaultFailure.Kind#UNSETTLED]
    boolean change(byte[] vaultId, Change change);

    /// Writes a cell that no head counts over what is there, and returns only once it is synced to disk.
    ///
    /// @throws StoreDamage where the engine cannot read its own file
    /// @throws VaultFailure if it was not kept
    void put(byte[] vaultId, Cell cell);

    /// Brings everything into the one file that a copy would take.
    void checkpoint();

    /// Whether the engine finds its own file whole.
    boolean isWhole();

    @Override
    void close();

    /// The cells at one moment.
    interface Cells {

        /// The vaults that have a header here, with it; one, unless the file is damaged.
        List<Owned> headers();

        @Nullable
        Cell cell(byte[] vaultId, long part, long number);

        /// Hands over a part's cells by rising number.
        void scan(byte[] vaultId, long part, Consumer<Cell> sink);

        /// Hands over whatever can still be read of a part, by any way, in no order, some of it perhaps twice.
        void rummage(byte[] vaultId, long part, Consumer<Cell> sink);
    }

    /// A header cell and the vault it is stored under.
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Owned(byte[] vaultId, Cell cell) {}

    /// One change of a vault.
    ///
    /// @param seenHead hash of the head that the change was made for
    /// @param puts cells to write over what is there
    /// @param adds cells that must not be there yet
    /// @param drop a part to delete whole, [#NOTHING] for none
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Change(byte[] seenHead, Cell head, List<Cell> puts, List<Cell> adds, long drop) {

        static final long NOTHING = -1;

        Change(byte[] seenHead, Cell head, List<Cell> puts, List<Cell> adds) {
            this(seenHead, head, puts, adds, NOTHING);
        }
    }
}
