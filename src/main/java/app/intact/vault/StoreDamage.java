package app.intact.vault;

/// The store cannot read its own file. It stays inside this room.
final class StoreDamage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreDamage(Throwable cause) {
        super("the store cannot be read", cause);
    }
}
