package app.intact.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Where device keys are kept: one file a slot, in the configuration folder, for this account only. The slot's id is
/// the file's name, so that a change of keys is whole at every moment.
final class DeviceKeys {

    private final Path folder;

    DeviceKeys(Path configFolder) {
        this.folder = configFolder;
    }

    void keep(Slot slot, DeviceKey key) {
        VaultFiles.makeFolder(folder);
        try {
            VaultFiles.replace(file(slot), key.bytes());
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
    }

    @Nullable
    DeviceKey find(Slot slot) {
        try {
            byte[] bytes = Files.readAllBytes(file(slot));
            DeviceKey key = bytes.length == DeviceKey.LENGTH ? DeviceKey.of(bytes) : null;
            Arrays.fill(bytes, (byte) 0);
            return key;
        } catch (IOException e) {
            return null;
        }
    }

    /// Drops the key of a slot that is gone. One that stays behind opens nothing.
    void drop(Slot slot) {
        try {
            Files.deleteIfExists(file(slot));
        } catch (IOException ignored) {
            return;
        }
    }

    private Path file(Slot slot) {
        return folder.resolve(HexFormat.of().formatHex(slot.id()) + ".key");
    }
}
