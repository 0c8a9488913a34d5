package app.intact.gate;

import app.intact.journal.Journal;
import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;

/// `/settings/key…`: somebody may know the passphrase. Everything is sealed anew under a new key, with a new passphrase
/// and a new recovery code, and whoever else has it open is out.
public final class NewKeyPage {

    private static final String PATH = "/settings/key";
    private static final Reply BACK = new Reply.SeeOther("/settings");
    private static final CodeSteps STEPS =
            new CodeSteps("vault.key.title", PATH + "/passphrase", PATH + "/code", "vault.key.make");

    private final Door<?> door;
    private final Keepings keepings;
    private final PresentPassphrase present;
    private final StaticTemplates templates = new StaticTemplates();

    public NewKeyPage(Door<?> door, Keepings keepings) {
        this.door = door;
        this.keepings = keepings;
        this.present = new PresentPassphrase(door);
    }

    /// What it does and does not do, and the present passphrase.
    public Reply ask(Request request) {
        return door.writable(request.visit()).isEmpty() ? BACK : asking(request, "");
    }

    public Reply begin(Request request) {
        if (door.writable(request.visit()).isEmpty()) {
            return BACK;
        }
        return present.asked(request, this::asking).orElseGet(() -> {
            keepings.drop(request.visit());
            keepings.of(request.visit()).wantKey();
            return new Reply.SeeOther(PATH + "/passphrase");
        });
    }

    public Reply passphrase(Request request) {
        return ready(request).map(keeping -> choosing(request, keeping, "")).orElse(BACK);
    }

    public Reply choose(Request request) {
        return ready(request).map(keeping -> chosen(request, keeping)).orElse(BACK);
    }

    private Reply chosen(Request request, Keeping keeping) {
        return switch (Choosing.from(request, keeping)) {
            case Choosing.Choice.Taken() -> new Reply.SeeOther(PATH + "/code");
            case Choosing.Choice.Others() -> new Reply.SeeOther(PATH + "/passphrase");
            case Choosing.Choice.Refused(var slip) -> choosing(request, keeping, slip);
        };
    }

    public Reply code(Request request) {
        return chosenKeeping(request)
                .map(keeping -> STEPS.shown(request, keeping))
                .orElse(BACK);
    }

    public Reply codeFile(Request request) {
        return chosenKeeping(request)
                .map(keeping -> KeepPage.file(request, keeping))
                .orElse(BACK);
    }

    public Reply askBack(Request request) {
        return chosenKeeping(request)
                .map(keeping -> STEPS.askingBack(request, keeping, ""))
                .orElse(BACK);
    }

    /// Seals everything anew once two groups of the new code are right; until then the old ways in hold.
    public Reply confirm(Journal journal, Request request) {
        return chosenKeeping(request)
                .map(keeping -> sealed(journal, request, keeping))
                .orElse(BACK);
    }

    private Reply sealed(Journal journal, Request request, Keeping keeping) {
        var words = request.words();
        if (!keeping.confirms(request.field("group-a"), request.field("group-b"))) {
            return STEPS.askingBack(request, keeping, words.say("vault.code.wrong"));
        }
        try {
            door.writable(request.visit()).orElseThrow().rekey(keeping.way().orElseThrow(), keeping.code());
        } catch (VaultFailure failure) {
            return STEPS.askingBack(request, keeping, words.say("vault.change.failed." + KeepPage.problem(failure)));
        }
        door.leaveAllBut(request.visit());
        journal.readAnew();
        keepings.drop(request.visit());
        request.visit().tell(words.say("vault.key.done"));
        return BACK;
    }

    private Optional<Keeping> ready(Request request) {
        return door.writable(request.visit())
                .flatMap(_ -> keepings.underWay(request.visit()))
                .filter(Keeping::isKeyWanted);
    }

    private Optional<Keeping> chosenKeeping(Request request) {
        return ready(request).filter(keeping -> keeping.way().isPresent());
    }

    private Reply asking(Request request, String wrong) {
        var page = templates.vaultNewKey(request.shell("vault.key.title", Place.SETTINGS), present.isAskedFor(), wrong);
        return wrong.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    private Reply choosing(Request request, Keeping keeping, String slip) {
        var where = new KeepView.Where("vault.key.pass", PATH, PATH + "/passphrase", false);
        var page = templates.vaultPassphrase(
                request.shell("vault.key.title", Place.SETTINGS), new KeepView(where, 0, 0, keeping.offer(), slip, ""));
        return slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
