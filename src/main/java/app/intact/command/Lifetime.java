package app.intact.command;

/// How long a server runs.
@FunctionalInterface
public interface Lifetime {

    /// Returns when it is over, after `end` was run.
    void last(Runnable end);
}
