package app.intact.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Writing so that a file is either whole or not there, and for this account only.
final class VaultFiles {

    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    private VaultFiles() {}

    /// Makes the folder, and those above it that are missing, for this account only.
    static void makeFolder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder, only(folder, OWN_FOLDER));
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Makes the folder if it is not there, and tries to write there, under a name that is free for it.
    static void probe(Path folder, String name) {
        makeFolder(folder);
        try {
            Path probe = folder.resolve(name);
            replace(probe, new byte[1]);
            Files.delete(probe);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    static void makeEmpty(Path file) throws IOException {
        Files.createFile(file, only(file, OWN_FILE));
    }

    /// Writes beside the target, syncs, then takes its name in one step, over what had it before.
    static void replace(Path file, byte[] content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        makeEmpty(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(file);
    }

    /// Gives a finished file its name, unless another has it already.
    static void claim(Path finished, Path name) throws IOException {
        try {
            Files.createLink(name, finished);
            Files.delete(finished);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (e instanceof FileAlreadyExistsException || Files.exists(name)) {
                throw new FileAlreadyExistsException("the name is taken");
            }
            Files.move(finished, name); // a file system without links
        }
        syncFolder(name);
    }

    /// Deletes what was being written when a program was killed. What is younger than a day may still be written to.
    ///
    /// @param names as `Files.newDirectoryStream` takes them
    static void dropAbandoned(Path folder, String names, Clock clock) {
        FileTime yesterday = FileTime.from(clock.instant().minus(Duration.ofDays(1)));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).compareTo(yesterday) < 0) {
                    Files.delete(file);
                }
            }
        } catch (IOException | DirectoryIteratorException stays) {
            return; // it is sealed, and in nobody's way
        }
    }

    /// Makes a new name last; where folders cannot be synced, the system does it itself.
    static void syncFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException ignored) {
            return;
        }
    }

    /// Whether only this account may read it; true where the file system knows no such thing.
    static boolean isOwn(Path path) {
        try {
            Set<PosixFilePermission> others = EnumSet.copyOf(Files.getPosixFilePermissions(path));
            others.removeAll(OWN_FOLDER);
            return others.isEmpty();
        } catch (UnsupportedOperationException | IOException e) {
            return true;
        }
    }

    static VaultFailure failure(IOException error) {
        String said = String.valueOf(error instanceof FileSystemException system ? system.getReason() : null);
        String reason = (said + error.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")
                ? new VaultFailure(VaultFailure.Kind.DISK_FULL, "the disk is full", error)
                : new VaultFailure(VaultFailure.Kind.FOLDER, "a folder or file cannot be used", error);
    }

    private static FileAttribute<?>[] only(Path path, Set<PosixFilePermission> permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }
}
