package app.intact.settings.page;

import app.intact.web.Writing;
import java.util.List;

/// Backups: what they are, what is wanted of them, which there are.
///
/// @param trouble what kept the last one from being written, "" when nothing did
/// @param notes on where the folder is
/// @param none said where there is none to list, or the folder cannot be read; "" where there are some
public record BackupView(
        String text,
        String trouble,
        boolean automatic,
        Writing folder,
        List<String> notes,
        String place,
        List<Row> rows,
        String none) {

    public BackupView {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /// One backup.
    ///
    /// @param name of its file
    /// @param line how large, how many entries, whether it is whole
    /// @param note what else there is to know of it, "" for nothing
    /// @param file where it is; "" where it cannot be restored
    public record Row(String day, String name, String line, String note, String file) {}
}
