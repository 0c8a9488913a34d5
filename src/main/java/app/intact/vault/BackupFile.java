package app.intact.vault;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A backup: header, head and records as they lie in the vault, sealed as they are, with a checksum at the end.
final class BackupFile {

    private static final byte[] MAGIC = Wire.ascii("INTBAK1\0");
    private static final int ERASED = 0xFFFFFFFF;
    private static final int LARGEST_FRONT = 1 << 16;
    private static final int LARGEST_RECORD = Padding.filled(Padding.MOST + 4) + Sealing.OVERHEAD;

    private BackupFile() {}

    /// What a backup holds beside its records.
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Content(byte[] header, byte[] head, byte[] checksum) {}

    /// Writes the vault's cells as they are, damaged or not.
    ///
    /// @return the checksum that ends the file
    static byte[] write(VaultStore.Cells cells, Sweep.Front front, OutputStream to) throws IOException {
        MessageDigest digest = Primitives.sha256();
        var out = new DataOutputStream(new DigestOutputStream(to, digest));
        out.write(MAGIC);
        writeVar(out, front.rawHeader());
        writeVar(out, front.rawHead());
        try {
            Header header = front.header();
            cells.scan(header.vaultId(), header.generation(), cell -> writeRecord(out, cell));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.writeLong(-1);
        out.flush();
        byte[] checksum = digest.digest();
        to.write(checksum);
        return checksum;
    }

    /// What a backup begins with.
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Front(byte[] header, byte[] head) {}

    /// Checks the form and the checksum of a whole backup; the seals are checked where it is opened.
    ///
    /// @return the checksum that ends the file
    static byte[] check(Path file) throws IOException, Malformed {
        return check(file, record -> {});
    }

    /// The same; each record is handed over on the way, also where the end turns out not to be whole.
    static byte[] check(Path file, Consumer<Cell> records) throws IOException, Malformed {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return read(in, records).checksum();
        }
    }

    /// Reads no further than the head.
    static Front front(Path file) throws IOException, Malformed {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return front(in);
        } catch (EOFException e) {
            throw new Malformed(Flaw.BACKUP_LENGTH);
        }
    }

    private static Front front(DataInputStream in) throws IOException, Malformed {
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new Malformed(Flaw.BACKUP_MAGIC);
        }
        return new Front(readVar(in), readVar(in));
    }

    static Content read(InputStream from, Consumer<Cell> records) throws IOException, Malformed {
        MessageDigest digest = Primitives.sha256();
        var in = new DataInputStream(new DigestInputStream(from, digest));
        try {
            Front front = front(in);
            readRecords(in, records);
            byte[] checksum = digest.digest();
            byte[] said = in.readNBytes(checksum.length);
            if (said.length < checksum.length) {
                throw new Malformed(Flaw.BACKUP_LENGTH);
            }
            if (!Primitives.same(said, checksum)) {
                throw new Malformed(Flaw.BACKUP_CHECKSUM);
            }
            if (in.read() >= 0) {
                throw new Malformed(Flaw.BACKUP_TRAILING);
            }
            return new Content(front.header(), front.head(), checksum);
        } catch (EOFException e) {
            throw new Malformed(Flaw.BACKUP_LENGTH);
        }
    }

    private static void readRecords(DataInputStream in, Consumer<Cell> records) throws IOException, Malformed {
        long last = 0;
        for (long number = in.readLong(); number != -1; number = in.readLong()) {
            if (number <= last) {
                throw new Malformed(Flaw.BACKUP_ORDER);
            }
            last = number;
            byte[] hash = exactly(in, Primitives.SIZE);
            records.accept(new Cell(0, number, hash, readRecord(in)));
        }
    }

    private static byte @Nullable [] readRecord(DataInputStream in) throws IOException, Malformed {
        int length = in.readInt();
        if (length == ERASED) {
            return null;
        }
        if (length < 0 || length > LARGEST_RECORD) {
            throw new Malformed(Flaw.BACKUP_LENGTH);
        }
        return exactly(in, length);
    }

    private static byte[] readVar(DataInputStream in) throws IOException, Malformed {
        int length = in.readInt();
        if (length < 0 || length > LARGEST_FRONT) {
            throw new Malformed(Flaw.BACKUP_LENGTH);
        }
        return exactly(in, length);
    }

    private static byte[] exactly(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    private static void writeVar(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void writeRecord(DataOutputStream out, Cell cell) {
        byte[] body = cell.body();
        try {
            out.writeLong(cell.number());
            out.write(cell.hash());
            out.writeInt(body == null ? ERASED : body.length);
            if (body != null) {
                out.write(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
