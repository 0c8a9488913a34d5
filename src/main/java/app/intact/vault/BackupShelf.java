package app.intact.vault;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The backups in one folder, read without a secret. What is no backup by its name and by what it begins with is never
/// looked at further, and never deleted.
final class BackupShelf {

    private final Path folder;

    BackupShelf(Path folder) {
        this.folder = folder;
    }

    /// The vault that the backups are asked about.
    ///
    /// @param vaultId empty where its header cannot be read
    /// @param generation its present one, 0 where it cannot be read
    /// @param sought hashes of the entries that are looked for, by number
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Asked(byte[] vaultId, long generation, Map<Long, byte[]> sought) {
        static final Asked NOTHING = new Asked(new byte[0], 0, Map.of());
    }

    /// What one file was found to hold.
    private static final class Tally {
        private long entries;
        private long found;

        void take(Cell cell, Map<Long, byte[]> sought) {
            if (cell.body() != null) {
                entries++;
                byte[] hash = sought.get(cell.number());
                found += hash != null && Arrays.equals(hash, cell.hash()) ? 1 : 0;
            }
        }
    }

    /// Those in the folder, the newest first; none where there is no folder. The number found of each is that of the
    /// entries sought.
    List<Backup> list(Asked asked) {
        return files().descendingMap().entrySet().stream()
                .map(file -> look(file.getKey(), file.getValue(), asked))
                .toList();
    }

    /// Whether a whole backup of the vault as it is now is there.
    boolean has(byte[] vaultId, byte[] rawHead) {
        return files().descendingMap().values().stream().anyMatch(file -> {
            BackupFile.Front front = front(file);
            return front != null
                    && isOf(front, vaultId)
                    && Arrays.equals(front.head(), rawHead)
                    && count(file, Map.of(), new Tally());
        });
    }

    /// Deletes those of the vault that are no longer kept. To be called once a new one was read back.
    ///
    /// @param made the new one; it stays whatever happens
    void tidy(byte[] vaultId, Path made, LocalDate today) {
        NavigableMap<BackupName, Path> own = new TreeMap<>();
        files().forEach((name, file) -> {
            BackupFile.Front front = front(file);
            if (front != null && isOf(front, vaultId)) {
                own.put(name, file);
            }
        });
        for (BackupName name : Retention.lettingGo(own.keySet(), today)) {
            Path file = own.get(name);
            if (file != null && !file.getFileName().equals(made.getFileName())) {
                delete(file);
            }
        }
    }

    /// By age, the oldest first.
    NavigableMap<BackupName, Path> files() {
        NavigableMap<BackupName, Path> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (DirectoryStream<Path> there = Files.newDirectoryStream(folder, "notes-*.bak")) {
            for (Path file : there) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    BackupName.of(file.getFileName().toString()).ifPresent(name -> files.put(name, file));
                }
            }
            return files;
        } catch (DirectoryIteratorException e) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the folder cannot be read", e);
        } catch (IOException e) {
            throw VaultFiles.failure(e);
        }
    }

    private static Backup look(BackupName name, Path file, Asked asked) {
        return look(file, name.day(), asked);
    }

    /// One file, whatever its name.
    ///
    /// @param day it was made
    static Backup look(Path file, LocalDate day, Asked asked) {
        BackupFile.Front front = front(file);
        var tally = new Tally();
        Optional<Flaw> flaw = flaw(file, asked.sought(), tally);
        boolean whole = flaw.isEmpty() || flaw.get() == Flaw.HEADER_NEWER;
        Header header = front == null ? null : header(front);
        boolean own = header != null && Arrays.equals(header.vaultId(), asked.vaultId());
        boolean sameKey = own && header != null && header.generation() == asked.generation();
        return new Backup(
                file,
                day,
                size(file),
                whole,
                own,
                sameKey,
                tally.entries,
                sameKey ? tally.found : 0,
                header == null ? Set.of() : header.ways(),
                flaw);
    }

    private static boolean count(Path file, Map<Long, byte[]> sought, Tally tally) {
        Optional<Flaw> flaw = flaw(file, sought, tally);
        return flaw.isEmpty() || flaw.get() == Flaw.HEADER_NEWER;
    }

    /// Reads the file to its end.
    private static Optional<Flaw> flaw(Path file, Map<Long, byte[]> sought, Tally tally) {
        try {
            BackupFile.check(file, cell -> tally.take(cell, sought));
            Header.read(BackupFile.front(file).header());
            return Optional.empty();
        } catch (Malformed notWhole) {
            return Optional.of(notWhole.flaw());
        } catch (IOException unreadable) {
            return Optional.of(Flaw.BACKUP_LENGTH);
        }
    }

    private static BackupFile.@Nullable Front front(Path file) {
        try {
            return BackupFile.front(file);
        } catch (Malformed | IOException noBackup) {
            return null;
        }
    }

    private static boolean isOf(BackupFile.Front front, byte[] vaultId) {
        Header header = header(front);
        return header != null && Arrays.equals(header.vaultId(), vaultId);
    }

    private static @Nullable Header header(BackupFile.Front front) {
        try {
            return Header.read(front.header());
        } catch (Malformed unreadable) {
            return null;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /// What cannot be deleted stays.
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            return;
        }
    }
}
