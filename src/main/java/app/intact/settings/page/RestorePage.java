package app.intact.settings.page;

import app.intact.settings.AutomaticBackups;
import app.intact.settings.page.RestoreView.Slips;
import app.intact.vault.Backup;
import app.intact.vault.DeviceKey;
import app.intact.vault.Flaw;
import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Restoring;
import app.intact.vault.Secret;
import app.intact.vault.VaultFailure;
import app.intact.vault.Way;
import app.intact.web.CodeSlip;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// `/restore…`: a backup in the vault's place. It works while the vault is locked, and where there is none. Which
/// backup
/// it is goes along in the form, never in an address.
public final class RestorePage {

    private static final Reply START = new Reply.SeeOther("/restore");

    private final Door<?> door;
    private final AutomaticBackups backups;
    private final StaticTemplates templates = new StaticTemplates();

    public RestorePage(Door<?> door, AutomaticBackups backups) {
        this.door = door;
        this.backups = backups;
    }

    /// The backups in the usual folder, and a field for another place.
    public Reply show(Request request) {
        return isExample(request) ? new Reply.SeeOther("/") : choosing(request, backups.folder(), "", "", "");
    }

    /// Field `file`: the place of a backup, or of a folder with backups in it.
    public Reply choose(Request request) {
        var typed = request.field("file");
        if (isExample(request) || typed.isBlank()) {
            return START;
        }
        var path = TypedPath.of(typed);
        if (path.isEmpty()) {
            return choosing(request, backups.folder(), typed, "settings.restore.slip.absolute", "");
        }
        if (Files.isDirectory(path.get())) {
            return choosing(request, path.get(), typed, "", "");
        }
        return chosen(request, path.get(), typed);
    }

    private Reply chosen(Request request, Path file, String typed) {
        var backup = Files.isRegularFile(file) ? Optional.of(door.vault().look(file)) : Optional.<Backup>empty();
        var slip = backup.map(found -> found.flaw().map(RestorePage::slip).orElse(""))
                .orElse("settings.restore.slip.missing");
        return slip.isEmpty()
                ? asking(request, backup.orElseThrow(), Slips.NONE)
                : choosing(request, backups.folder(), typed, slip, "");
    }

    private static String slip(Flaw flaw) {
        return switch (flaw) {
            case BACKUP_MAGIC -> "settings.restore.slip.none";
            case HEADER_NEWER -> "settings.restore.slip.newer";
            default -> "settings.restore.slip.torn";
        };
    }

    /// Fields `file`, `way`, `pass` or `code`, and `another` where another vault is meant.
    public Reply restore(Request request) {
        var path = TypedPath.of(request.field("file")).filter(Files::isRegularFile);
        if (isExample(request) || path.isEmpty()) {
            return START;
        }
        return switch (request.field("way")) {
            case "device" -> restored(request, path.get(), DeviceKey.ofThisDevice());
            case "passphrase" ->
                restored(
                        request,
                        path.get(),
                        Passphrase.typed(request.field("pass").toCharArray()));
            case "code" -> {
                var parsed = RecoveryCode.parse(request.field("code"));
                yield parsed instanceof RecoveryCode.Read(var code)
                        ? restored(request, path.get(), code)
                        : again(request, path.get(), Way.RECOVERY_CODE, CodeSlip.of(parsed, request.words()));
            }
            default -> START;
        };
    }

    private Reply restored(Request request, Path file, Secret secret) {
        var words = request.words();
        try (secret) {
            var result = door.replacing(shut -> door.vault().restore(file, secret, request.has("another"), shut));
            return switch (result) {
                case Restoring.Restored(long entries) -> opened(request, secret, entries);
                case Restoring.WrongSecret _ ->
                    again(request, file, secret.way(), words.say("settings.restore.slip." + code(secret.way())));
                case Restoring.TryLater(var wait) ->
                    again(
                            request,
                            file,
                            secret.way(),
                            words.say("settings.restore.slip.later", "s", Math.max(1, wait.toSeconds())));
                case Restoring.Another _ ->
                    asking(
                            request,
                            door.vault().look(file),
                            new Slips("", "", words.say("settings.restore.slip.another")));
                case Restoring.NotWhole(var flaw) -> refused(request, file, words.say(slip(flaw)));
                case Restoring.Newer _ -> refused(request, file, words.say("settings.restore.slip.newer"));
                case Restoring.Damaged(var report) ->
                    refused(request, file, words.count("settings.restore.slip.damaged", report.entries()));
            };
        } catch (VaultFailure failure) {
            return again(request, file, secret.way(), words.say("settings.restore.slip." + code(failure)));
        }
    }

    private static String code(Way way) {
        return switch (way) {
            case PASSPHRASE -> "passphrase";
            case RECOVERY_CODE -> "code";
            case DEVICE_KEY -> "device";
        };
    }

    private static String code(VaultFailure failure) {
        return switch (failure.kind()) {
            case DISK_FULL -> "full";
            case IN_USE -> "in-use";
            case FOLDER, CHANGED_ELSEWHERE, READ_ONLY, CLOSED, TOO_LARGE, UNSETTLED -> "folder";
        };
    }

    /// What stands there now is opened with the secret at hand; what was told in memory goes into it.
    private Reply opened(Request request, Secret secret, long entries) {
        door.unlock(request.visit(), secret);
        request.visit().tell(request.words().count("settings.restore.done", entries));
        if (request.visit().isByCode()) {
            return new Reply.SeeOther("/recovered");
        }
        return new Reply.SeeOther(door.vault().keepsReplaced() ? "/settings/replaced" : "/");
    }

    private Reply again(Request request, Path file, Way way, String slip) {
        boolean code = way == Way.RECOVERY_CODE;
        return asking(request, door.vault().look(file), new Slips(code ? "" : slip, code ? slip : "", ""));
    }

    private Reply refused(Request request, Path file, String slip) {
        var folder = Optional.ofNullable(file.getParent()).orElse(backups.folder());
        return choosing(request, folder, "", "", slip);
    }

    /// @param typed into the field
    /// @param typedSlip key of words about that, or ""
    /// @param slip words about a backup that was chosen, or ""
    private Reply choosing(Request request, Path folder, String typed, String typedSlip, String slip) {
        var words = request.words();
        var shell = shell(request);
        var shelf = new BackupRows(words, shell, hasVault()).in(door.vault(), folder);
        var where = new Writing(
                "file",
                words.say("settings.restore.where"),
                words.say("settings.restore.where.hint"),
                typed,
                1,
                false,
                "",
                typedSlip.isEmpty() ? "" : words.say(typedSlip));
        var view = new RestoreView(slip, folder.toString(), shelf.rows(), shelf.none(), where, back(request));
        var page = templates.settingsRestore(shell, view);
        return typedSlip.isEmpty() && slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    private Reply asking(Request request, Backup backup, Slips slips) {
        var shell = shell(request);
        var ways = backup.ways();
        var view = new RestoreView.Chosen(
                backup.file().toString(),
                new BackupRows(request.words(), shell, hasVault()).row(backup),
                door.vaultExists(),
                hasVault() && !backup.ofThisVault(),
                new RestoreView.Ways(
                        ways.contains(Way.PASSPHRASE), ways.contains(Way.RECOVERY_CODE), ways.contains(Way.DEVICE_KEY)),
                slips,
                back(request));
        var page = templates.settingsRestoreChosen(shell, view);
        return slips.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    /// A vault whose header can be read, so that a backup can be told to be of another.
    private boolean hasVault() {
        return !door.vault().waysIn().isEmpty();
    }

    private String back(Request request) {
        return switch (request.visit().mode()) {
            case LOCKED -> "/unlock";
            case FIRST_RUN, EXAMPLE -> "/";
            case OPEN -> door.damage().isPresent() ? "/damaged" : "/settings/backup";
        };
    }

    private static boolean isExample(Request request) {
        return request.visit().mode() == Visit.Mode.EXAMPLE;
    }

    private static Shell shell(Request request) {
        return request.shell("settings.restore.title", Place.NONE);
    }
}
