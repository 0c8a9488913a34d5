package app.intact.vault;

/// What is done once a vault was closed after use.
public interface AfterUse extends AutoCloseable {

    /// Nothing.
    AfterUse NOTHING = new AfterUse() {
        @Override
        public void closed() {}

        @Override
        public void without(Runnable work) {
            work.run();
        }

        @Override
        public void close() {}
    };

    /// The vault was closed. It returns at once; the work is done elsewhere.
    void closed();

    /// Does something for which nobody else may have the vault's file open.
    void without(Runnable work);

    /// Waits, though not for ever, until what was begun is done.
    @Override
    void close();
}
