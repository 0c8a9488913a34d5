package app.intact.command;

/// A server that answers, until it is closed.
public interface RunningServer extends AutoCloseable {

    /// Ends it: open requests are answered, the vault is locked. Closing twice is harmless.
    @Override
    void close();
}
