package app.intact.gate;

/// Opening the vault.
///
/// @param device the vault opens with a key on this device
/// @param passphrase the vault opens with a passphrase
/// @param slip words about a passphrase that did not open it, or ""
/// @param codeSlip words about a recovery code that did not open it, or ""
/// @param codeOpen the field for the recovery code stands open
/// @param recorded something is in memory and goes into the vault
/// @param typed something was still being written when it locked
public record UnlockView(
        boolean device,
        boolean passphrase,
        String slip,
        String codeSlip,
        boolean codeOpen,
        boolean recorded,
        boolean typed) {}
