package app.intact.command;

import java.util.List;

/// A command could not do what it was asked. It carries the text to show, never a person's words.
final class NotDone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exit;
    private final String key;
    private final transient List<Object> named;

    /// @param key of the text, which also names the problem for other programs
    NotDone(String key, Object... named) {
        this(Exit.NOT_DONE, key, List.of(named));
    }

    private NotDone(int exit, String key, List<Object> named) {
        super(key);
        this.exit = exit;
        this.key = key;
        this.named = named;
    }

    static NotDone notUnderstood(String key, Object... named) {
        return new NotDone(Exit.NOT_UNDERSTOOD, key, List.of(named));
    }

    int exit() {
        return exit;
    }

    /// Such as "trouble.wrong".
    String problem() {
        return key.substring(key.indexOf('.') + 1);
    }

    String key() {
        return key;
    }

    Object[] named() {
        return named.toArray();
    }
}
