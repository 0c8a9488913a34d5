package app.intact.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The two folders of a person on this computer.
///
/// @param data the vault's
/// @param config for what must stay apart from it
public record Folders(Path data, Path config) {

    private static final String NAME = "Intact";

    /// Where the platform wants them: XDG on Linux and the like, Application Support on macOS, APPDATA on Windows.
    /// INTACT_DATA comes before the platform's data folder. XDG folders that are not absolute are ignored.
    ///
    /// @param system as in the system property `os.name`
    /// @param home the person's home folder
    public static Folders of(Map<String, String> environment, String system, Path home) {
        var usual = usual(environment, system.toLowerCase(Locale.ROOT), home);
        var wanted = environment.getOrDefault("INTACT_DATA", "");
        return wanted.isBlank() ? usual : usual.withData(Path.of(wanted));
    }

    private static Folders usual(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("mac")) {
            var library = home.resolve("Library");
            return new Folders(
                    library.resolve("Application Support").resolve(NAME),
                    library.resolve("Preferences").resolve(NAME));
        }
        if (system.startsWith("windows")) {
            var roaming = absolute(environment, "APPDATA", home.resolve("AppData/Roaming"));
            var local = absolute(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new Folders(roaming.resolve(NAME), local.resolve(NAME));
        }
        return new Folders(
                absolute(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                        .resolve("intact"),
                absolute(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
                        .resolve("intact"));
    }

    private static Path absolute(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }

    /// The same with another data folder, made absolute from where the command was given.
    public Folders withData(Path other) {
        return new Folders(other.toAbsolutePath().normalize(), config);
    }
}
