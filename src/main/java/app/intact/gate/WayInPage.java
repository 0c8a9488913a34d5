package app.intact.gate;

import app.intact.vault.Secret;
import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;
import java.util.function.Consumer;

/// `/settings/passphrase…` and `/settings/code…`: another way into a vault that is open. Where it has a passphrase, the
/// present one is asked for first, so that nobody who finds it open can take it over.
public final class WayInPage {

    private static final Reply BACK = new Reply.SeeOther("/settings");
    private static final CodeSteps STEPS =
            new CodeSteps("vault.newcode.title", "/settings", "/settings/code/new", "vault.newcode.make");

    private final Door<?> door;
    private final Keepings keepings;
    private final PresentPassphrase present;
    private final StaticTemplates templates = new StaticTemplates();

    public WayInPage(Door<?> door, Keepings keepings) {
        this.door = door;
        this.keepings = keepings;
        this.present = new PresentPassphrase(door);
    }

    public Reply passphrase(Request request) {
        return door.writable(request.visit()).isEmpty() ? BACK : choosing(request, "", "");
    }

    /// Takes another passphrase, or a key on this device instead.
    public Reply change(Request request) {
        var vault = door.writable(request.visit());
        if (vault.isEmpty()) {
            return BACK;
        }
        var keeping = keepings.of(request.visit());
        if (request.field("take").equals("others")) {
            keeping.offerOthers();
            return new Reply.SeeOther("/settings/passphrase");
        }
        return present.asked(request, (asked, wrong) -> choosing(asked, "", wrong))
                .orElseGet(() -> {
                    if (request.field("take").equals("device")) {
                        keeping.takeDeviceKey();
                        return replaced(request, way -> vault.get().changeWayIn(way), "vault.changed.device");
                    }
                    return switch (Choosing.from(request, keeping)) {
                        case Choosing.Choice.Taken() ->
                            replaced(request, way -> vault.get().changeWayIn(way), "vault.changed");
                        case Choosing.Choice.Others() -> new Reply.SeeOther("/settings/passphrase");
                        case Choosing.Choice.Refused(var slip) -> choosing(request, slip, "");
                    };
                });
    }

    private Reply replaced(Request request, Consumer<Secret> change, String said) {
        try {
            change.accept(keepings.of(request.visit()).way().orElseThrow());
        } catch (VaultFailure failure) {
            return choosing(request, request.words().say("vault.change.failed." + KeepPage.problem(failure)), "");
        }
        keepings.drop(request.visit());
        request.visit().tell(request.words().say(said));
        return BACK;
    }

    /// Asks for the present passphrase before a new code is shown.
    public Reply askForCode(Request request) {
        return door.writable(request.visit()).isEmpty() ? BACK : asking(request, "");
    }

    public Reply makeCode(Request request) {
        if (door.writable(request.visit()).isEmpty()) {
            return BACK;
        }
        return present.asked(request, this::asking).orElseGet(() -> {
            keepings.drop(request.visit());
            keepings.of(request.visit()).want(Keeping.Purpose.CODE);
            return new Reply.SeeOther("/settings/code/new");
        });
    }

    public Reply code(Request request) {
        return ready(request).map(keeping -> STEPS.shown(request, keeping)).orElse(BACK);
    }

    public Reply codeFile(Request request) {
        return ready(request).map(keeping -> KeepPage.file(request, keeping)).orElse(BACK);
    }

    public Reply askBack(Request request) {
        return ready(request)
                .map(keeping -> STEPS.askingBack(request, keeping, ""))
                .orElse(BACK);
    }

    /// Replaces the code once two groups of the new one are right; until then the old one holds.
    public Reply confirm(Request request) {
        return ready(request).map(keeping -> replaceCode(request, keeping)).orElse(BACK);
    }

    private Reply replaceCode(Request request, Keeping keeping) {
        var words = request.words();
        if (!keeping.confirms(request.field("group-a"), request.field("group-b"))) {
            return STEPS.askingBack(request, keeping, words.say("vault.code.wrong"));
        }
        try {
            door.writable(request.visit()).orElseThrow().replaceRecoveryCode(keeping.code());
        } catch (VaultFailure failure) {
            return STEPS.askingBack(request, keeping, words.say("vault.change.failed." + KeepPage.problem(failure)));
        }
        keepings.drop(request.visit());
        request.visit().tell(words.say("vault.code.replaced"));
        return BACK;
    }

    private Optional<Keeping> ready(Request request) {
        return door.writable(request.visit())
                .flatMap(_ -> keepings.underWay(request.visit()))
                .filter(keeping -> keeping.isFor(Keeping.Purpose.CODE));
    }

    private Reply choosing(Request request, String slip, String wrong) {
        var view = new KeepView(
                new KeepView.Where(
                        "vault.change.title",
                        "/settings",
                        "/settings/passphrase",
                        present.isAskedFor(),
                        present.isAskedFor()),
                0,
                0,
                keepings.of(request.visit()).offer(),
                slip,
                wrong);
        var page = templates.vaultPassphrase(request.shell("vault.change.title", Place.SETTINGS), view);
        return slip.isEmpty() && wrong.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    private Reply asking(Request request, String wrong) {
        var page = templates.vaultNewCode(
                request.shell("vault.newcode.title", Place.SETTINGS), present.isAskedFor(), wrong);
        return wrong.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
