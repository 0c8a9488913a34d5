package app.intact.gate;

import app.intact.vault.Way;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;

/// `/recovered…`: the vault was opened with the recovery code, so a passphrase or a device is lost. A new passphrase
/// and
/// a new code come first; putting it off is possible, and says what that leaves.
public final class RecoveredPage {

    private static final String PATH = "/recovered";
    private static final Reply TODAY = new Reply.SeeOther("/");

    private final Door<?> door;
    private final SecretSteps steps;
    private final StaticTemplates templates = new StaticTemplates();

    public RecoveredPage(Door<?> door, Keepings keepings) {
        this.door = door;
        this.steps = new SecretSteps(
                keepings,
                this::isAskedOf,
                PATH,
                new SecretSteps.Texts(
                        Keeping.Purpose.RECOVERED,
                        "vault.recovered.title",
                        "vault.recovered.pass",
                        "vault.recovered.make",
                        true));
    }

    private boolean isAskedOf(Visit visit) {
        return visit.isByCode() && door.writable(visit).isPresent();
    }

    public Reply show(Request request) {
        if (!isAskedOf(request.visit())) {
            return TODAY;
        }
        boolean passphrase = door.vault().waysIn().contains(Way.PASSPHRASE);
        return new Reply.Html(templates.vaultRecovered(request.shell("vault.recovered.title", Place.NONE), passphrase));
    }

    /// The pages between the first and the last.
    public SecretSteps steps() {
        return steps;
    }

    /// Field `go`: `later`, else the first step.
    public Reply begin(Request request) {
        if (!isAskedOf(request.visit())) {
            return TODAY;
        }
        return switch (request.field("go")) {
            case "new" -> steps.begin(request);
            case "later" -> {
                request.visit().settleWayIn();
                request.visit().tell(request.words().say("vault.recovered.put-off"));
                yield TODAY;
            }
            default -> new Reply.SeeOther(PATH);
        };
    }

    /// The new code first: should the second change fail, the person still holds a code that opens the vault.
    public Reply confirm(Request request) {
        return steps.confirm(request, (asked, keeping) -> {
            var vault = door.writable(asked.visit()).orElseThrow();
            vault.replaceRecoveryCode(keeping.code());
            vault.changeWayIn(keeping.way().orElseThrow());
            asked.visit().tell(asked.words().say("vault.recovered.done"));
            return TODAY;
        });
    }
}
