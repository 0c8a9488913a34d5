package app.intact.settings.page;

import app.intact.web.Writing;
import java.util.List;

/// Which backup is to be restored.
///
/// @param slip words about a backup that was not restored, or ""
/// @param place the folder that is listed
/// @param rows those in it
/// @param none said where there is none to list; "" where there are some
/// @param where the field for another folder or file
/// @param back where the page leads back
public record RestoreView(
        String slip, String place, List<BackupView.Row> rows, String none, Writing where, String back) {

    public RestoreView {
        rows = List.copyOf(rows);
    }

    /// One backup is chosen; what will happen, and its secret.
    ///
    /// @param file where it is
    /// @param row what is known of it
    /// @param replaces there is a vault, which will be set aside
    /// @param another it is of another vault than the one that is there
    /// @param ways in which it may be opened
    /// @param slips what has to be looked at again
    public record Chosen(
            String file, BackupView.Row row, boolean replaces, boolean another, Ways ways, Slips slips, String back) {}

    public record Ways(boolean passphrase, boolean code, boolean device) {}

    /// @param pass words about the passphrase or the key of this device, or ""
    /// @param code words about the recovery code, or ""
    /// @param another words where nobody ticked that another vault is meant, or ""
    public record Slips(String pass, String code, String another) {

        static final Slips NONE = new Slips("", "", "");

        boolean isEmpty() {
            return pass.isEmpty() && code.isEmpty() && another.isEmpty();
        }
    }
}
