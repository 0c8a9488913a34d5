package app.intact.vault;

/// What the world can do to a vault. The message never holds a person's words; [#kind()] says which page to show.
public final class VaultFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// The kinds of failure, each with its own page or sentence.
    public enum Kind {
        /// The disk is full; nothing of this append was kept.
        DISK_FULL,
        /// The data folder or its file cannot be written or read.
        FOLDER,
        /// Another program changed the vault in between; it must be opened again.
        CHANGED_ELSEWHERE,
        /// Another program has the vault open, and it must not be for what was asked.
        IN_USE,
        /// The vault is open for reading only: it is damaged, or a newer Intact made it.
        READ_ONLY,
        /// The vault was closed.
        CLOSED,
        /// An entry is too large to keep.
        TOO_LARGE,
        /// The disk went away in the middle, and it is not known whether this append was kept. The vault has closed
        /// itself; opening it again shows.
        UNSETTLED
    }

    private final Kind kind;

    public VaultFailure(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public VaultFailure(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
