package app.intact.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is wanted of backups, and how the last one went.
///
/// @param automatic whether one is made after each use
/// @param folder a whole path, or "" for the usual one
public record BackupChoice(boolean automatic, String folder, Trouble trouble) {

    /// Nothing chosen yet.
    public static final BackupChoice USUAL = new BackupChoice(true, "", Trouble.NONE);

    /// Why the last backup could not be written. Texts: `settings.backup.trouble.<code>`.
    public enum Trouble {
        NONE,
        /// The folder was not there.
        GONE,
        FULL,
        /// It could not be written there.
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Trouble named(String name) {
            return Arrays.stream(values())
                    .filter(trouble -> trouble.name().equals(name))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    public BackupChoice {
        folder = absolute(folder).isPresent() ? folder : "";
    }

    /// The folder that was typed, if it is a whole path.
    public static Optional<Path> absolute(String typed) {
        try {
            return Optional.of(Path.of(typed)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    BackupChoice after(Trouble last) {
        return new BackupChoice(automatic, folder, last);
    }
}
