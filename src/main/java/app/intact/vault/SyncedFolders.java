package app.intact.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Tells by their names the folders that a service copies to other computers.
final class SyncedFolders {

    private SyncedFolders() {}

    static Optional<String> serviceOf(Path folder) {
        for (Path part : real(folder)) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (name.equals("dropbox") || name.startsWith("dropbox (")) {
                return Optional.of("Dropbox");
            }
            if (name.equals("onedrive") || name.startsWith("onedrive ") || name.startsWith("onedrive-")) {
                return Optional.of("OneDrive");
            }
            if (name.equals("google drive") || name.startsWith("googledrive") || name.equals("my drive")) {
                return Optional.of("Google Drive");
            }
            if (name.equals("iclouddrive") || name.equals("icloud drive") || name.equals("mobile documents")) {
                return Optional.of("iCloud");
            }
        }
        return Optional.empty();
    }

    private static Path real(Path folder) {
        for (Path there = folder.toAbsolutePath(); there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(folder.toAbsolutePath()));
            } catch (IOException notYet) {
                continue;
            }
        }
        return folder;
    }
}
