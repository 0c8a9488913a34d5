package app.intact.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The preferences and the small file they stand in. It is written whole or not at all. Before there is a vault nothing
/// is written: what is chosen then holds in memory.
public final class PreferencesFile {

    private final Path file;
    private final BooleanSupplier vaultIsThere;
    private final JsonMapper json = JsonMapper.builder().build();
    private Preferences now = Preferences.NONE;
    private boolean broken;

    /// Reads the file if it is there.
    ///
    /// @param vaultIsThere whether anything may be written yet
    public PreferencesFile(Path file, BooleanSupplier vaultIsThere) {
        this.file = file;
        this.vaultIsThere = vaultIsThere;
        if (Files.exists(file)) {
            read();
        }
    }

    public synchronized Preferences now() {
        return now;
    }

    /// True when the file was there and could not be read: the defaults hold until the next change is kept.
    public synchronized boolean isBroken() {
        return broken;
    }

    /// Holds from now on.
    ///
    /// @return false when it could not be written: it holds until the program ends
    public synchronized boolean change(UnaryOperator<Preferences> change) {
        now = change.apply(now);
        return !vaultIsThere.getAsBoolean() || write();
    }

    /// Writes what was chosen before there was a vault.
    ///
    /// @return false when it could not be written
    public synchronized boolean settle() {
        return now.equals(Preferences.NONE) || write();
    }

    private void read() {
        try {
            var root = json.readTree(Files.readAllBytes(file));
            if (!root.isObject()) {
                broken = true;
                return;
            }
            now = new Preferences(
                    root.path("country").asString(""),
                    root.path("theme").asString(""),
                    root.path("neutral").asBoolean(false),
                    root.path("leaveTo").asString(Preferences.BLANK),
                    contacts(root.path("contacts")),
                    backups(root.path("backups")));
        } catch (IOException | JacksonException e) {
            broken = true;
        }
    }

    private static BackupChoice backups(JsonNode chosen) {
        return new BackupChoice(
                chosen.path("automatic").asBoolean(true),
                chosen.path("folder").asString(""),
                BackupChoice.Trouble.named(chosen.path("trouble").asString("")));
    }

    private static List<Preferences.ShownContact> contacts(JsonNode listed) {
        var contacts = new ArrayList<Preferences.ShownContact>();
        for (var one : listed) {
            contacts.add(new Preferences.ShownContact(
                    one.path("name").asString(""),
                    one.path("number").asString(""),
                    one.path("note").asString("")));
        }
        return contacts;
    }

    private boolean write() {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            makeForThisAccount(beside);
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                var bytes =
                        ByteBuffer.wrap(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(now));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            broken = false;
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void makeForThisAccount(Path beside) throws IOException {
        if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(beside);
        }
    }
}
