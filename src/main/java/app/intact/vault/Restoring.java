package app.intact.vault;

import java.time.Duration;

/// What came of restoring a backup. Only [Restored] changed anything.
public sealed interface Restoring {

    /// The backup stands in the vault's place, closed; what stood there is kept ([Vault#replacedOn()]).
    ///
    /// @param entries in it
    record Restored(long entries) implements Restoring {}

    /// The secret does not open it. A backup opens with the secrets of its day.
    record WrongSecret() implements Restoring {}

    /// Too many wrong tries.
    ///
    /// @param waiting until the next one
    record TryLater(Duration waiting) implements Restoring {}

    /// It opens, but it is a backup of another vault than the one here.
    record Another() implements Restoring {}

    /// It is no backup, or not a whole one.
    record NotWhole(Flaw flaw) implements Restoring {}

    /// A newer Intact made it.
    record Newer() implements Restoring {}

    /// It opens, but not everything in it checks; the vault that is here is better kept.
    record Damaged(VaultReport report) implements Restoring {}
}
