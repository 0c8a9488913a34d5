package app.intact.command;

/// Starts the server with its pages.
@FunctionalInterface
public interface Start {

    /// Returns once the first page can be asked for.
    ///
    /// @throws RuntimeException with a [java.net.BindException] among its causes if the port cannot be had
    RunningServer serve(StartOptions options);
}
