package app.intact.vault;

/// What opens a vault. Closing zeroes it; `toString` shows nothing of it. Not guaranteed: copies that were made before
/// it came here, such as the text of a form.
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryCode, DeviceKey {

    Way way();

    @Override
    void close();
}
