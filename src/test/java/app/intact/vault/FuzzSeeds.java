package app.intact.vault;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a vault really writes, to begin from.
public final class FuzzSeeds {

    private FuzzSeeds() {}

    /// A header, a head, and a whole backup.
    ///
    /// @param root an empty folder
    public static List<byte[]> of(Path root) throws Exception {
        var diary = new Diary(root);
        try (OpenVault vault = diary.create(Diary.bodies(5))) {
            byte[] backup = Files.readAllBytes(vault.backup(root.resolve("backups")));
            var content = BackupFile.read(new ByteArrayInputStream(backup), _ -> {});
            return List.of(content.header(), content.head(), backup);
        }
    }
}
