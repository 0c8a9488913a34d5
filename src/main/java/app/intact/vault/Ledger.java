package app.intact.vault;

import java.util.List;
import java.util.Set;

/// An ordered, append-only list of entry bodies, numbered from 1 without gaps. A body is one flag byte (`0x01` must be
/// understood, `0x81` may be ignored) and I-JSON in UTF-8, 1 MiB at most.
public interface Ledger {

    /// Appends the bodies, in order, all or none. It returns only once they are kept: for a vault, synced to disk.
    ///
    /// @return the number of the last one
    /// @throws VaultFailure when they were certainly not kept; only [VaultFailure.Kind#UNSETTLED] leaves that open
    long append(List<byte[]> bodies);

    /// Hands over every body that is there, by rising number. Erased ones are left out, and so are a damaged vault's
    /// unreadable ones.
    void read(Reader reader);

    /// Erases bodies; their numbers stay empty. Those that are erased already are passed over.
    ///
    /// @param numbers of entries that are or were there
    /// @return how many were there to be erased
    /// @throws VaultFailure when nothing was erased
    int erase(Set<Long> numbers);

    /// Takes one body.
    @FunctionalInterface
    interface Reader {
        void read(long number, byte[] body);
    }
}
