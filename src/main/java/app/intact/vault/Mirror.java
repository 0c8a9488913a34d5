package app.intact.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// The spare copy of the header beside the vault: a lost header is a lost vault. It is used only where the vault's own
/// header does not check.
final class Mirror {

    private static final int LARGEST = 1 << 16;
    private static final String END = ".hdr";

    private final Path folder;

    Mirror(Path dataFolder) {
        this.folder = dataFolder.resolve("h");
    }

    Path file(byte[] vaultId) {
        return folder.resolve(HexFormat.of().formatHex(vaultId) + END);
    }

    /// Never fails: the vault is whole without it, and a check tells that it is missing.
    void write(byte[] vaultId, byte[] rawHeader) {
        try {
            VaultFiles.makeFolder(folder);
            VaultFiles.replace(file(vaultId), rawHeader);
        } catch (IOException | VaultFailure ignored) {
            return;
        }
    }

    /// The spare header, or nothing.
    byte[] read(byte[] vaultId) {
        return bytes(file(vaultId));
    }

    /// Takes every spare header away but one, which moves to another name; there is one vault a folder. One that was
    /// being written when the program was killed goes.
    void moveTo(Path name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (isHeader(file)) {
                    Files.move(file, name, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    Files.delete(file);
                }
            }
        }
    }

    /// Takes in a spare header from another place; one that cannot be read is of no use.
    void take(Path spare) {
        byte[] raw = bytes(spare);
        try {
            write(Header.read(raw).vaultId(), raw);
        } catch (Malformed e) {
            return;
        }
    }

    boolean holds(byte[] vaultId, byte[] rawHeader) {
        return Arrays.equals(read(vaultId), rawHeader);
    }

    /// Every spare header here, for a vault whose own cannot be found.
    List<byte[]> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Mirror::isHeader)
                    .map(Mirror::bytes)
                    .filter(raw -> raw.length > 0)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isHeader(Path file) {
        return file.toString().endsWith(END);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.size(file) > LARGEST ? new byte[0] : Files.readAllBytes(file);
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
