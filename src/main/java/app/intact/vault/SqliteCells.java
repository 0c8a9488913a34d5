package app.intact.vault;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/// The cells within one reading of a SQLite file.
final class SqliteCells implements VaultStore.Cells {

    private static final String COLUMNS = "SELECT part,n,hash,body FROM cell ";

    /// Past the index, from either end: between them they pass by any one damaged page.
    private static final List<String> ANY_WAY = List.of(
            COLUMNS + "WHERE vault=? AND part=? ORDER BY n",
            COLUMNS + "NOT INDEXED WHERE vault=? AND part=? ORDER BY rowid",
            COLUMNS + "NOT INDEXED WHERE vault=? AND part=? ORDER BY rowid DESC");

    private final SQLiteConnection connection;

    SqliteCells(SQLiteConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<VaultStore.Owned> headers() {
        var found = new ArrayList<VaultStore.Owned>();
        String ask = "SELECT part,n,hash,body,vault FROM cell NOT INDEXED WHERE part=0 AND n=0";
        try (PreparedStatement statement = connection.prepareStatement(ask);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                byte[] vault = rows.getBytes(5);
                Cell cell = cell(rows);
                if (cell != null && vault != null) {
                    found.add(new VaultStore.Owned(vault, cell));
                }
            }
            return found;
        } catch (SQLException error) {
            throw SqliteStore.translated(error);
        }
    }

    @Override
    public @Nullable Cell cell(byte[] vaultId, long part, long number) {
        String ask = COLUMNS + "WHERE vault=? AND part=? AND n=?";
        try (PreparedStatement statement = connection.prepareStatement(ask)) {
            statement.setBytes(1, vaultId);
            statement.setLong(2, part);
            statement.setLong(3, number);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? cell(rows) : null;
            }
        } catch (SQLException error) {
            throw SqliteStore.translated(error);
        }
    }

    @Override
    public void scan(byte[] vaultId, long part, Consumer<Cell> sink) {
        scan(ANY_WAY.getFirst(), vaultId, part, sink);
    }

    @Override
    public void rummage(byte[] vaultId, long part, Consumer<Cell> sink) {
        for (String way : ANY_WAY) {
            try {
                scan(way, vaultId, part, sink);
            } catch (StoreDamage damage) {
                continue; // the other ways may come by from the other side
            }
        }
    }

    private void scan(String ask, byte[] vaultId, long part, Consumer<Cell> sink) {
        try (PreparedStatement statement = connection.prepareStatement(ask)) {
            statement.setBytes(1, vaultId);
            statement.setLong(2, part);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Cell cell = cell(rows);
                    if (cell != null) {
                        sink.accept(cell);
                    }
                }
            }
        } catch (SQLException error) {
            throw SqliteStore.translated(error);
        }
    }

    private static @Nullable Cell cell(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes(3);
        return hash == null ? null : new Cell(row.getLong(1), row.getLong(2), hash, row.getBytes(4));
    }
}
