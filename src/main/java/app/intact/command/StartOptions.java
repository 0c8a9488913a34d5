package app.intact.command;

import java.nio.file.Path;

/// What a start was asked for.
///
/// @param port 1–65535, on the loopback address
/// @param data where the vault is, or will be; it may not exist yet
/// @param config where what must stay apart from the data is kept, such as a device key; it may not exist yet
public record StartOptions(int port, Path data, Path config) {

    static final int MOST = 65_535;

    public StartOptions {
        if (port < 1 || port > MOST) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }
}
