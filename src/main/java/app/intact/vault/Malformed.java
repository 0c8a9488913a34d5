package app.intact.vault;

/// Bytes that are not what v1 writes. It stays inside this room: callers see a [VaultReport] or an [Unlocking].
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Flaw flaw;

    Malformed(Flaw flaw) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
    }

    Flaw flaw() {
        return flaw;
    }
}
