package app.intact.settings.page;

import app.intact.settings.AutomaticBackups;
import app.intact.settings.BackupChoice;
import app.intact.settings.BackupChoice.Trouble;
import app.intact.vault.Vault;
import app.intact.vault.VaultFailure;
import app.intact.vault.Way;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import app.intact.web.Writing;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `/settings/backup`: copies of the vault, sealed as it is. What is wanted of them, and which there are.
public final class BackupPage {

    private static final Reply SETTINGS = new Reply.SeeOther("/settings");
    private static final Reply HERE = new Reply.SeeOther("/settings/backup");

    private final Door<?> door;
    private final AutomaticBackups backups;
    private final Path dataFolder;
    private final StaticTemplates templates = new StaticTemplates();

    public BackupPage(Door<?> door, AutomaticBackups backups, Path dataFolder) {
        this.door = door;
        this.backups = backups;
        this.dataFolder = dataFolder;
    }

    public Reply show(Request request) {
        var choice = backups.choice();
        return isOpen(request) ? new Reply.Html(page(request, choice.automatic(), choice.folder(), "")) : SETTINGS;
    }

    /// Whether they are made after each use, and where they go.
    public Reply choose(Request request) {
        if (!isOpen(request)) {
            return SETTINGS;
        }
        boolean automatic = request.has("automatic")
                ? request.field("automatic").equals("on")
                : backups.choice().automatic();
        var typed = request.field("folder").strip();
        try {
            var folder = BackupChoice.absolute(typed);
            if (!typed.isEmpty() && folder.isEmpty()) {
                return refused(request, automatic, typed, "settings.backup.slip.absolute");
            }
            folder.ifPresent(backups::prepare);
        } catch (VaultFailure failure) {
            return refused(request, automatic, typed, slip(failure));
        }
        boolean kept = backups.choose(automatic, typed);
        request.visit().tell(request.words().say(kept ? "settings.saved" : "settings.not-kept"));
        return HERE;
    }

    public Reply make(Request request) {
        if (!isOpen(request)) {
            return SETTINGS;
        }
        try {
            var made = backups.makeNow();
            request.visit().tell(request.words().say("settings.backup.made", "file", made));
            return HERE;
        } catch (VaultFailure failure) {
            var choice = backups.choice();
            var slip = backups.isGone() ? "settings.backup.slip.gone" : slip(failure);
            return refused(request, choice.automatic(), choice.folder(), slip);
        }
    }

    private static boolean isOpen(Request request) {
        return request.visit().mode() == Visit.Mode.OPEN;
    }

    private static String slip(VaultFailure failure) {
        return switch (failure.kind()) {
            case DISK_FULL -> "settings.backup.slip.full";
            case FOLDER, CHANGED_ELSEWHERE, IN_USE, READ_ONLY, CLOSED, TOO_LARGE, UNSETTLED ->
                "settings.backup.slip.folder";
        };
    }

    private Reply refused(Request request, boolean automatic, String typed, String slip) {
        return new Reply.Refused(page(request, automatic, typed, request.words().say(slip)));
    }

    private gg.jte.models.runtime.JteModel page(Request request, boolean automatic, String typed, String slip) {
        return templates.settingsBackup(
                request.shell("settings.backup.title", Place.SETTINGS), view(request, automatic, typed, slip));
    }

    private BackupView view(Request request, boolean automatic, String typed, String slip) {
        var words = request.words();
        var trouble = backups.choice().trouble();
        var shelf = new BackupRows(words, request.shell("settings.backup.title", Place.SETTINGS), true).of(backups);
        return new BackupView(
                words.say(
                        door.vault().waysIn().contains(Way.PASSPHRASE)
                                ? "settings.backup.text"
                                : "settings.backup.text.device"),
                trouble == Trouble.NONE ? "" : words.say("settings.backup.trouble." + trouble.code()),
                automatic,
                new Writing(
                        "folder",
                        words.say("settings.backup.folder"),
                        words.say("settings.backup.folder.hint", "folder", backups.usual()),
                        typed,
                        1,
                        false,
                        "",
                        slip),
                notes(words),
                backups.folder().toString(),
                shelf.rows(),
                shelf.none());
    }

    private List<String> notes(Words words) {
        var notes = new ArrayList<String>();
        var service = Vault.serviceCopying(backups.folder());
        service.ifPresent(name -> notes.add(words.say("settings.backup.synced", "service", name)));
        door.vault()
                .syncedFolderWarning()
                .ifPresent(name -> notes.add(words.say("settings.backup.synced.vault", "service", name)));
        if (service.isEmpty() && isOnTheSameDisk()) {
            notes.add(words.say("settings.backup.same-disk"));
        }
        return notes;
    }

    /// As far as the system tells disks apart.
    private boolean isOnTheSameDisk() {
        try {
            var folder = backups.folder();
            return folder.startsWith(dataFolder)
                    || (Files.isDirectory(folder) && Files.getFileStore(folder).equals(Files.getFileStore(dataFolder)));
        } catch (IOException e) {
            return false;
        }
    }
}
