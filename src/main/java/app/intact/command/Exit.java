package app.intact.command;

/// How a command ends.
final class Exit {

    static final int DONE = 0;
    static final int NOT_DONE = 1;
    static final int NOT_UNDERSTOOD = 2;

    private Exit() {}
}
