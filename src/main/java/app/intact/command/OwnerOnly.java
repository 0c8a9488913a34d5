package app.intact.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that only their owner can read, where the file system knows owners.
final class OwnerOnly {

    private OwnerOnly() {}

    /// @throws java.nio.file.FileAlreadyExistsException when it is there
    static void createFile(Path file) throws IOException {
        Files.createFile(file, permissions(file, "rw-------"));
    }

    /// Those that exist stay as they are.
    static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder, "rwx------"));
        }
    }

    /// Makes a folder to write to, where it is not there yet.
    ///
    /// @throws NotDone when it cannot be written
    static void prepare(Path folder) {
        try {
            createFolders(folder);
        } catch (IOException e) {
            throw new NotDone("command.trouble.target", "folder", folder);
        }
        if (!canWrite(folder)) {
            throw new NotDone("command.trouble.target", "folder", folder);
        }
    }

    private static FileAttribute<?>[] permissions(Path path, String permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /// Whether someone other than the owner may read it.
    static boolean isOpenToOthers(Path file) throws IOException {
        if (!knowsOwners(file)) {
            return false;
        }
        var permissions = Files.getPosixFilePermissions(file);
        return permissions.contains(PosixFilePermission.GROUP_READ)
                || permissions.contains(PosixFilePermission.OTHERS_READ);
    }

    /// Whether files can be made in this folder, or in the nearest one above that exists. It leaves nothing behind.
    static boolean canWrite(Path folder) {
        var nearest = folder.toAbsolutePath().normalize();
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (nearest == null || !Files.isDirectory(nearest)) {
            return false;
        }
        try {
            Files.delete(Files.createTempFile(nearest, ".intact", ".try"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
