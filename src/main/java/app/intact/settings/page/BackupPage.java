package app.intact.settings.page;

import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// `/settings/backup`: a copy of the vault, sealed as it is.
public final class BackupPage {

    private final Door<?> door;
    private final Path usual;
    private final StaticTemplates templates = new StaticTemplates();

    /// @param usual the folder for backups when none is given
    public BackupPage(Door<?> door, Path usual) {
        this.door = door;
        this.usual = usual;
    }

    public Reply show(Request request) {
        return request.visit().mode() == Visit.Mode.OPEN
                ? new Reply.Html(templates.settingsBackup(
                        request.shell("settings.backup", Place.SETTINGS), view(request, "", "")))
                : new Reply.SeeOther("/settings");
    }

    public Reply make(Request request) {
        if (request.visit().mode() != Visit.Mode.OPEN) {
            return new Reply.SeeOther("/settings");
        }
        var typed = request.field("folder").strip();
        var folder = typed.isEmpty() ? Optional.of(usual) : absolute(typed);
        if (folder.isEmpty()) {
            return refused(request, typed, "settings.backup.slip.absolute");
        }
        try {
            var file = door.vault().backup(folder.get());
            request.visit().tell(request.words().say("settings.backup.made", "file", file));
            return new Reply.SeeOther("/settings");
        } catch (VaultFailure failure) {
            return refused(
                    request,
                    typed,
                    switch (failure.kind()) {
                        case DISK_FULL -> "settings.backup.slip.full";
                        case FOLDER, CHANGED_ELSEWHERE, IN_USE, READ_ONLY, CLOSED, TOO_LARGE, UNSETTLED ->
                            "settings.backup.slip.folder";
                    });
        }
    }

    private static Optional<Path> absolute(String typed) {
        try {
            return Optional.of(Path.of(typed)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Reply refused(Request request, String typed, String slip) {
        return new Reply.Refused(templates.settingsBackup(
                request.shell("settings.backup", Place.SETTINGS),
                view(request, typed, request.words().say(slip))));
    }

    private BackupView view(Request request, String typed, String slip) {
        var words = request.words();
        return new BackupView(
                usual.toString(),
                new Writing(
                        "folder",
                        words.say("settings.backup.folder"),
                        words.say("settings.backup.folder.hint", "folder", usual),
                        typed,
                        1,
                        false,
                        "",
                        slip));
    }
}
