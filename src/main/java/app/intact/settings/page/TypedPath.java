package app.intact.settings.page;

import app.intact.settings.BackupChoice;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/// The place of a file as somebody typed or pasted it: file managers put quotes around it, or make an address of it.
final class TypedPath {

    private static final String ADDRESS = "file:";

    private TypedPath() {}

    /// @return nothing where it is no whole path
    static Optional<Path> of(String typed) {
        var bare = typed.strip().replaceAll("^([\"'])(.+)\\1$", "$2");
        return bare.startsWith(ADDRESS) ? address(bare) : BackupChoice.absolute(bare);
    }

    private static Optional<Path> address(String typed) {
        try {
            return Optional.of(Path.of(URI.create(typed.replace(" ", "%20"))));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
