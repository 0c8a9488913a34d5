package app.intact.vault;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/// A vault in one SQLite file, in write-ahead mode, synced at every commit, through one connection.
/// Transactions are begun and ended by hand: after a full disk SQLite has rolled back by itself, and a driver
/// that believes otherwise would write the next statement outside any transaction. So a connection that saw a
/// write error is never used again.
final class SqliteStore implements VaultStore {

    private static final String TABLE = """
            CREATE TABLE cell(vault BLOB NOT NULL, part INTEGER NOT NULL, n INTEGER NOT NULL,
              hash BLOB NOT NULL, body BLOB, UNIQUE(vault,part,n))""";

    private static final String PUT = "INSERT OR REPLACE INTO cell VALUES(?,?,?,?,?)";

    private static final String[] PRAGMAS = {
        "busy_timeout=5000",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "temp_store=MEMORY",
        "secure_delete=ON",
        "fullfsync=ON",
        "checkpoint_fullfsync=ON",
        "synchronous=FULL"
    };

    private final Path file;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable SQLiteConnection connection;
    private boolean closed;

    private SqliteStore(Path file) {
        this.file = file;
    }

    /// Opens a file that is there already.
    static SqliteStore open(Path file) {
        var store = new SqliteStore(file);
        store.locked(SQLiteConnection::isReadOnly);
        return store;
    }

    /// Lays the table in an empty file that is there already.
    static SqliteStore lay(Path file) {
        var store = new SqliteStore(file);
        store.locked(connection -> {
            execute(connection, "PRAGMA journal_mode=WAL");
            execute(connection, TABLE);
            return true;
        });
        return store;
    }

    @Override
    public <T> T reading(Function<Cells, T> question) {
        return locked(connection -> {
            execute(connection, "BEGIN");
            try {
                return question.apply(new SqliteCells(connection));
            } finally {
                execute(connection, "ROLLBACK");
            }
        });
    }

    @Override
    public boolean change(byte[] vaultId, Change change) {
        lock.lock();
        try {
            return apply(connected(), vaultId, change);
        } catch (SQLException error) {
            return settled(vaultId, change, error);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(byte[] vaultId, Cell cell) {
        locked(connection -> {
            write(connection, PUT, vaultId, cell);
            return true;
        });
    }

    @Override
    public void checkpoint() {
        locked(connection -> {
            execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            return true;
        });
    }

    /// Leaves write-ahead mode, or goes back to it. Leaving brings everything into the one file and takes its
    /// log away; it works only while no other program has the file open.
    ///
    /// @throws VaultFailure [VaultFailure.Kind#IN_USE] if one has
    void writeAhead(boolean wanted) {
        String mode = wanted ? "wal" : "delete";
        if (!locked(connection -> hasMode(connection, mode))) {
            throw new VaultFailure(VaultFailure.Kind.IN_USE, "another program has the vault open");
        }
    }

    private static boolean hasMode(SQLiteConnection connection, String mode) throws SQLException {
        execute(connection, "PRAGMA busy_timeout=500");
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA journal_mode=" + mode)) {
            return row.next() && mode.equals(row.getString(1));
        } catch (SQLException error) {
            if (primary(error) == SQLiteErrorCode.SQLITE_BUSY || primary(error) == SQLiteErrorCode.SQLITE_LOCKED) {
                return false;
            }
            throw error;
        }
    }

    @Override
    public boolean isWhole() {
        try {
            return locked(connection -> {
                try (var statement = connection.createStatement();
                        ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
                    return row.next() && "ok".equals(row.getString(1));
                }
            });
        } catch (StoreDamage damage) {
            return false;
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            discard();
        } finally {
            lock.unlock();
        }
    }

    private static boolean apply(SQLiteConnection connection, byte[] vaultId, Change change) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        if (!swapHead(connection, vaultId, change)) {
            execute(connection, "ROLLBACK");
            return false;
        }
        for (Cell cell : change.puts()) {
            write(connection, PUT, vaultId, cell);
        }
        for (Cell cell : change.adds()) {
            write(connection, "INSERT INTO cell VALUES(?,?,?,?,?)", vaultId, cell);
        }
        if (change.drop() != Change.NOTHING) {
            drop(connection, vaultId, change.drop());
        }
        execute(connection, "COMMIT");
        return true;
    }

    private static boolean swapHead(SQLiteConnection connection, byte[] vaultId, Change change) throws SQLException {
        if (change.seenHead().length == 0) {
            write(connection, "INSERT INTO cell VALUES(?,?,?,?,?)", vaultId, change.head());
            return true;
        }
        String swap = "UPDATE cell SET hash=?,body=? WHERE vault=? AND part=0 AND n=1 AND hash=?";
        try (PreparedStatement statement = connection.prepareStatement(swap)) {
            statement.setBytes(1, change.head().hash());
            statement.setBytes(2, change.head().body());
            statement.setBytes(3, vaultId);
            statement.setBytes(4, change.seenHead());
            return statement.executeUpdate() == 1;
        }
    }

    private static void drop(SQLiteConnection connection, byte[] vaultId, long part) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM cell WHERE vault=? AND part=?")) {
            statement.setBytes(1, vaultId);
            statement.setLong(2, part);
            statement.executeUpdate();
        }
    }

    private static void write(SQLiteConnection connection, String insert, byte[] vaultId, Cell cell)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setBytes(1, vaultId);
            statement.setLong(2, cell.part());
            statement.setLong(3, cell.number());
            statement.setBytes(4, cell.hash());
            statement.setBytes(5, cell.body());
            statement.executeUpdate();
        }
    }

    /// What became of a change whose making met an error: the head in the file decides.
    private boolean settled(byte[] vaultId, Change change, SQLException error) {
        discard();
        byte[] now;
        try {
            now = reading(cells -> {
                Cell head = cells.cell(vaultId, Cell.FRONT, Cell.HEAD);
                return head == null ? new byte[0] : head.hash();
            });
        } catch (StoreDamage | VaultFailure again) {
            closed = true;
            discard();
            throw new VaultFailure(VaultFailure.Kind.UNSETTLED, "the store went away while it was changed", error);
        }
        if (Arrays.equals(now, change.head().hash())) {
            return true;
        }
        if (Arrays.equals(now, change.seenHead())) {
            throw failure(error);
        }
        return false;
    }

    private <T> T locked(Work<T> work) {
        lock.lock();
        try {
            return work.in(connected());
        } catch (SQLException error) {
            discard();
            throw translated(error);
        } finally {
            lock.unlock();
        }
    }

    private SQLiteConnection connected() throws SQLException {
        if (closed) {
            throw new VaultFailure(VaultFailure.Kind.CLOSED, "the store was closed");
        }
        if (connection == null) {
            connection = JDBC.createConnection(JDBC.PREFIX + file, onlyWhatIsThere());
            for (String pragma : PRAGMAS) {
                execute(connection, "PRAGMA " + pragma);
            }
        }
        return connection;
    }

    /// A missing file is an error, not a new and empty vault.
    private static Properties onlyWhatIsThere() {
        var config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        return config.toProperties();
    }

    private void discard() {
        SQLiteConnection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException ignored) {
                // Whatever it held was settled by what the file says.
            }
        }
    }

    private static void execute(SQLiteConnection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static RuntimeException translated(SQLException error) {
        return switch (primary(error)) {
            case SQLITE_FULL, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH, SQLITE_BUSY, SQLITE_LOCKED ->
                failure(error);
            default -> new StoreDamage(error);
        };
    }

    private static VaultFailure failure(SQLException error) {
        return switch (primary(error)) {
            case SQLITE_FULL ->
                new VaultFailure(VaultFailure.Kind.DISK_FULL, "the disk is full; nothing was kept", error);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                new VaultFailure(VaultFailure.Kind.CHANGED_ELSEWHERE, "another program holds the vault", error);
            default -> new VaultFailure(VaultFailure.Kind.FOLDER, "the vault's file cannot be used", error);
        };
    }

    private static SQLiteErrorCode primary(SQLException error) {
        int code = error instanceof SQLiteException sqlite ? sqlite.getResultCode().code : error.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xFF);
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(SQLiteConnection connection) throws SQLException;
    }
}
