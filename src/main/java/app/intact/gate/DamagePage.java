package app.intact.gate;

import app.intact.journal.Journal;
import app.intact.vault.VaultReport;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;

/// `/damaged…`: the vault that is open is damaged. What is missing, and what can be done: restore a backup, read and
/// export what is there, or go on from what is left.
public final class DamagePage {

    private static final Reply TODAY = new Reply.SeeOther("/");

    private final Door<?> door;
    private final PresentPassphrase present;
    private final SecretSteps steps;
    private final StaticTemplates templates = new StaticTemplates();

    public DamagePage(Door<?> door, Keepings keepings) {
        this.door = door;
        this.present = new PresentPassphrase(door);
        this.steps = new SecretSteps(
                keepings,
                visit -> damage(visit).isPresent(),
                "/damaged/continue",
                new SecretSteps.Texts(
                        Keeping.Purpose.REST, "vault.rest.title", "vault.rest.pass", "vault.rest.make", true));
    }

    private Optional<VaultReport> damage(Visit visit) {
        return visit.mode() == Visit.Mode.OPEN ? door.damage() : Optional.empty();
    }

    /// @param journal what can still be read, for the days around what cannot
    public Reply show(Journal journal, Request request) {
        return damage(request.visit())
                .<Reply>map(report -> {
                    var shell = request.shell("vault.damaged.title", Place.NONE);
                    var view = Missing.of(report, journal).view(shell);
                    return new Reply.Html(templates.vaultDamaged(shell, view));
                })
                .orElse(TODAY);
    }

    /// What going on does and does not do, and the present passphrase.
    public Reply ask(Request request) {
        return damage(request.visit()).isEmpty() ? TODAY : asking(request, "");
    }

    /// The pages between the first and the last.
    public SecretSteps steps() {
        return steps;
    }

    public Reply begin(Request request) {
        if (damage(request.visit()).isEmpty()) {
            return TODAY;
        }
        return present.askedUnlessByCode(request, this::asking).orElseGet(() -> steps.begin(request));
    }

    /// Makes the new vault once two groups of its code are right; until then nothing is changed.
    public Reply confirm(Request request) {
        return steps.confirm(request, (asked, keeping) -> {
            door.continueFromRest(asked.visit(), keeping.way().orElseThrow(), keeping.code());
            asked.visit().tell(asked.words().say("vault.rest.done"));
            return TODAY;
        });
    }

    private Reply asking(Request request, String wrong) {
        var page = templates.vaultRest(
                request.shell("vault.rest.title", Place.NONE), present.isAskedFor(request.visit()), wrong);
        return wrong.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
