package app.intact.command;

/// Shows an address to the person. Where there is no browser it does nothing.
@FunctionalInterface
public interface Browser {
    void open(int port);
}
