package app.intact.command;

import app.intact.vault.VaultFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the words for what the world did.
final class Trouble {

    private Trouble() {}

    static NotDone writingTo(Path file, IOException cause) {
        return isDiskFull(cause)
                ? new NotDone("command.trouble.full")
                : new NotDone("command.trouble.target", "folder", String.valueOf(file.getParent()));
    }

    /// Java has no type of its own for a full disk; the systems' own words tell it.
    private static boolean isDiskFull(IOException cause) {
        return Stream.<@Nullable Throwable>iterate(
                        cause, Objects::nonNull, next -> next == null ? null : next.getCause())
                .map(String::valueOf)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("no space left") || text.contains("not enough space"));
    }

    static NotDone of(RuntimeException failure, Folders folders) {
        return switch (failure) {
            case NotDone known -> known;
            case VaultFailure vault -> of(vault.kind(), folders);
            default ->
                new NotDone("command.trouble.other", "kind", failure.getClass().getSimpleName());
        };
    }

    private static NotDone of(VaultFailure.Kind kind, Folders folders) {
        return switch (kind) {
            case DISK_FULL -> new NotDone("command.trouble.full");
            case FOLDER -> new NotDone("command.trouble.folder", "folder", folders.data());
            case IN_USE -> new NotDone("command.trouble.inuse");
            case CHANGED_ELSEWHERE -> new NotDone("command.trouble.elsewhere");
            case READ_ONLY -> new NotDone("command.trouble.readonly", "command", Options.NAME);
            case CLOSED, TOO_LARGE, UNSETTLED -> new NotDone("command.trouble.other", "kind", kind.name());
        };
    }
}
