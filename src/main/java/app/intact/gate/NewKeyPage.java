package app.intact.gate;

import app.intact.journal.Journal;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;

/// `/settings/key…`: somebody may know the passphrase. Everything is sealed anew under a new key, with a new passphrase
/// and a new recovery code, and whoever else has it open is out.
public final class NewKeyPage {

    private static final Reply BACK = new Reply.SeeOther("/settings");

    private final Door<?> door;
    private final PresentPassphrase present;
    private final SecretSteps steps;
    private final StaticTemplates templates = new StaticTemplates();

    public NewKeyPage(Door<?> door, Keepings keepings) {
        this.door = door;
        this.present = new PresentPassphrase(door);
        this.steps = new SecretSteps(
                keepings,
                visit -> door.writable(visit).isPresent(),
                "/settings/key",
                new SecretSteps.Texts(
                        Keeping.Purpose.KEY, "vault.key.title", "vault.key.pass", "vault.key.make", false));
    }

    /// What it does and does not do, and the present passphrase.
    public Reply ask(Request request) {
        return door.writable(request.visit()).isEmpty() ? BACK : asking(request, "");
    }

    /// The pages between the first and the last.
    public SecretSteps steps() {
        return steps;
    }

    public Reply begin(Request request) {
        if (door.writable(request.visit()).isEmpty()) {
            return BACK;
        }
        return present.askedUnlessByCode(request, this::asking).orElseGet(() -> steps.begin(request));
    }

    /// Seals everything anew once two groups of the new code are right; until then the old ways in hold.
    public Reply confirm(Journal journal, Request request) {
        return steps.confirm(request, (asked, keeping) -> {
            door.writable(asked.visit()).orElseThrow().rekey(keeping.way().orElseThrow(), keeping.code());
            door.leaveAllBut(asked.visit());
            journal.readAnew();
            asked.visit().tell(asked.words().say("vault.key.done"));
            return BACK;
        });
    }

    private Reply asking(Request request, String wrong) {
        var page = templates.vaultNewKey(
                request.shell("vault.key.title", Place.SETTINGS), present.isAskedFor(request.visit()), wrong);
        return wrong.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
