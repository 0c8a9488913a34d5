package app.intact.vault;

/// The ways into a vault.
public enum Way {
    /// Words that the person knows.
    PASSPHRASE(1, 1),
    /// The code that was shown once, to print or save.
    RECOVERY_CODE(2, 2),
    /// A key kept on this device, apart from the data, for those who chose no passphrase.
    DEVICE_KEY(4, 2);

    private final int type;
    private final int kdf;

    Way(int type, int kdf) {
        this.type = type;
        this.kdf = kdf;
    }

    /// The slot type, as the format counts them; 3 is reserved.
    int type() {
        return type;
    }

    /// 1 for Argon2id, 2 for none.
    int kdf() {
        return kdf;
    }
}
