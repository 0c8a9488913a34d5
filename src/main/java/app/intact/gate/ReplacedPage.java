package app.intact.gate;

import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.LocalDate;
import java.util.List;

/// `/settings/replaced`: the vault that was there before another took its place. It is kept until somebody decides:
/// keep both, bring it back, or let it go.
public final class ReplacedPage {

    private static final Reply SETTINGS = new Reply.SeeOther("/settings");

    private final Door<?> door;
    private final PresentPassphrase present;
    private final StaticTemplates templates = new StaticTemplates();

    public ReplacedPage(Door<?> door) {
        this.door = door;
        this.present = new PresentPassphrase(door);
    }

    /// @param days on which they were replaced, the last one first
    /// @param asks the present passphrase is asked for before one is let go of
    /// @param wrong words about the passphrase, or ""
    /// @param slip words about what could not be done, or ""
    public record View(List<String> days, boolean asks, String wrong, String slip) {}

    public Reply show(Request request) {
        return kept(request).isEmpty() ? SETTINGS : page(request, "", "");
    }

    /// Field `do`: `back` or `let-go`.
    public Reply decide(Request request) {
        if (kept(request).isEmpty()) {
            return SETTINGS;
        }
        return switch (request.field("do")) {
            case "back" -> broughtBack(request);
            case "let-go" ->
                present.asked(request, (asked, wrong) -> page(asked, wrong, "")).orElseGet(() -> letGo(request));
            default -> new Reply.SeeOther("/settings/replaced");
        };
    }

    private Reply broughtBack(Request request) {
        var words = request.words();
        try {
            door.replacing(shut -> {
                door.vault().bringBackReplaced(shut);
                return true;
            });
        } catch (VaultFailure failure) {
            boolean inUse = failure.kind() == VaultFailure.Kind.IN_USE;
            return page(request, "", words.say(inUse ? "vault.replaced.in-use" : "vault.replaced.unreadable"));
        }
        request.visit().tell(words.say("vault.replaced.back"));
        return new Reply.SeeOther("/unlock");
    }

    private Reply letGo(Request request) {
        door.vault().letGoOfReplaced();
        boolean gone = !door.vault().keepsReplaced();
        if (!gone) {
            return page(request, "", request.words().say("vault.replaced.stays"));
        }
        request.visit().tell(request.words().say("vault.replaced.gone"));
        return SETTINGS;
    }

    private List<LocalDate> kept(Request request) {
        return request.visit().mode() == Visit.Mode.OPEN ? door.vault().replacedOn() : List.of();
    }

    private Reply page(Request request, String wrong, String slip) {
        Shell shell = request.shell("vault.replaced.title", Place.SETTINGS);
        var days = door.vault().replacedOn().stream()
                .map(day -> shell.times().dayOf(day, shell.now()))
                .toList();
        var page = templates.vaultReplaced(shell, new View(days, present.isAskedFor(), wrong, slip));
        return wrong.isEmpty() && slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
