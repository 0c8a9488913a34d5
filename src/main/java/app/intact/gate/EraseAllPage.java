package app.intact.gate;

import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;

/// `/settings/erase`: the whole vault, after the passphrase was typed once more.
public final class EraseAllPage {

    private final Door<?> door;
    private final PresentPassphrase present;
    private final StaticTemplates templates = new StaticTemplates();

    public EraseAllPage(Door<?> door) {
        this.door = door;
        this.present = new PresentPassphrase(door);
    }

    public Reply ask(Request request) {
        return isOpen(request) ? page(request, "", "") : new Reply.SeeOther("/settings");
    }

    public Reply erase(Request request) {
        if (!isOpen(request)) {
            return new Reply.SeeOther("/settings");
        }
        var words = request.words();
        return present.asked(request, (asked, wrong) -> page(asked, wrong, "")).orElseGet(() -> {
            if (!request.has("sure")) {
                return page(request, "", words.say("vault.erase.slip"));
            }
            try {
                door.eraseVault();
            } catch (VaultFailure failure) {
                return page(
                        request,
                        "",
                        words.say(
                                failure.kind() == VaultFailure.Kind.IN_USE
                                        ? "vault.erase.in-use"
                                        : "vault.erase.failed"));
            }
            request.visit().tell(words.say("vault.erase.done"));
            return new Reply.SeeOther("/");
        });
    }

    private static boolean isOpen(Request request) {
        return request.visit().mode() == Visit.Mode.OPEN;
    }

    private Reply page(Request request, String wrong, String slip) {
        var page = templates.vaultErase(
                request.shell("vault.erase.title", Place.SETTINGS), present.isAskedFor(), wrong, slip);
        return wrong.isEmpty() && slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
