package app.intact.vault;
public sealed interface Secret extends AutoCloseable permits Passphrase, RecoveryCode, DeviceKey { @Override default void close(){} }
