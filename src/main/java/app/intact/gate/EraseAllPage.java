package app.intact.gate;

import app.intact.settings.AutomaticBackups;
import app.intact.vault.Backup;
import app.intact.vault.Vault;
import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;

/// `/settings/erase`: the whole vault, and its backups if they are to go too, after the passphrase was typed once more.
public final class EraseAllPage {

    private final Door<?> door;
    private final AutomaticBackups backups;
    private final PresentPassphrase present;
    private final StaticTemplates templates = new StaticTemplates();

    public EraseAllPage(Door<?> door, AutomaticBackups backups) {
        this.door = door;
        this.backups = backups;
        this.present = new PresentPassphrase(door);
    }

    /// @param backups of this vault in the folder
    /// @param wrong words about the passphrase, or ""
    /// @param slip words about what was not ticked, or did not work, or ""
    public record View(boolean asks, int backups, String folder, String wrong, String slip) {}

    public Reply ask(Request request) {
        return isOpen(request) ? page(request, "", "") : new Reply.SeeOther("/settings");
    }

    public Reply erase(Request request) {
        if (!isOpen(request)) {
            return new Reply.SeeOther("/settings");
        }
        return present.asked(request, (asked, wrong) -> page(asked, wrong, ""))
                .orElseGet(() -> request.has("sure")
                        ? erased(request)
                        : page(request, "", request.words().say("vault.erase.slip")));
    }

    private Reply erased(Request request) {
        var words = request.words();
        var own = own();
        try {
            door.eraseVault();
        } catch (VaultFailure failure) {
            boolean inUse = failure.kind() == VaultFailure.Kind.IN_USE;
            return page(request, "", words.say(inUse ? "vault.erase.in-use" : "vault.erase.failed"));
        }
        int gone = request.has("backups") ? Vault.letGoOf(own) : 0;
        request.visit().tell(words.say("vault.erase.done") + " " + aboutBackups(words, own.size(), gone));
        return new Reply.SeeOther("/");
    }

    private String aboutBackups(Words words, int there, int gone) {
        int left = there - gone;
        if (left > 0) {
            return words.count("vault.erase.left", left, "folder", backups.folderShown());
        }
        return gone > 0 ? words.count("vault.erase.gone", gone, "folder", backups.folderShown()) : "";
    }

    private List<Backup> own() {
        try {
            return backups.list().stream().filter(Backup::ofThisVault).toList();
        } catch (VaultFailure unreadable) {
            return List.of(); // a folder that is not there, such as a drive that is not plugged in
        }
    }

    private static boolean isOpen(Request request) {
        return request.visit().mode() == Visit.Mode.OPEN;
    }

    private Reply page(Request request, String wrong, String slip) {
        var view = new View(present.isAskedFor(), own().size(), backups.folderShown(), wrong, slip);
        var page = templates.vaultErase(request.shell("vault.erase.title", Place.SETTINGS), view);
        return wrong.isEmpty() && slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
