package app.intact.command;

import app.intact.vault.Ledger;
import java.io.OutputStream;

/// One kind of file that an export writes.
///
/// @param ending of its name, with the dot
public record ExportFile(String ending, Writer writer) {

    /// Writes everything in a ledger.
    @FunctionalInterface
    public interface Writer {

        /// @return how many things it wrote
        /// @throws java.io.UncheckedIOException when the file cannot take them
        long write(Ledger ledger, OutputStream out);
    }
}
