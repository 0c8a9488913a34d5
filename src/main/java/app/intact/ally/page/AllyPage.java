package app.intact.ally.page;

import app.intact.ally.Allies;
import app.intact.ally.Ally;
import app.intact.ally.AllyEvent.AllyKept;
import app.intact.ally.AllyEvent.AllyReached;
import app.intact.ally.AllyId;
import app.intact.ally.GoodFor;
import app.intact.ally.Standing;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.settings.Preferences.ShownContact;
import app.intact.settings.PreferencesFile;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// `/allies/new` and `/allies/{id}`: somebody to turn to, added, changed and let go.
public final class AllyPage {

    private final Journal journal;
    private final Allies allies;
    private final PreferencesFile preferences;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    public AllyPage(Journal journal, Allies allies, PreferencesFile preferences, RandomGenerator chance) {
        this.journal = journal;
        this.allies = allies;
        this.preferences = preferences;
        this.chance = chance;
    }

    /// `GET /allies/new`, with `?to=help` where it leads back to *Help now*.
    public Reply fresh(Request request) {
        return page(request, AllyFields.Typed.NOTHING, Optional.empty());
    }

    /// `GET /allies/{id}`
    public Reply show(Request request) {
        return find(request)
                .map(ally -> page(request, AllyFields.Typed.of(ally), Optional.of(ally)))
                .orElseGet(Reply.NotFound::new);
    }

    /// `POST /allies`
    public Reply add(Request request) {
        var id = AllyId.read(request.op()).orElseGet(() -> AllyId.fresh(chance));
        return keep(request, id, Optional.empty());
    }

    /// `POST /allies/{id}`: saves; with `reached` says that they were reached, with `let-go` erases them.
    public Reply save(Request request) {
        return find(request).map(ally -> save(request, ally)).orElseGet(Reply.NotFound::new);
    }

    private Reply save(Request request, Ally ally) {
        if (request.has("let-go")) {
            journal.erase(ally.id().value());
            mirror(request);
            request.visit().tell(request.words().say("ally.let-go.told"));
            return new Reply.SeeOther(AllyFields.back(request));
        }
        if (request.has("reached")) {
            journal.append(request.op(), new AllyReached(ally.id(), request.now()));
            return new Reply.SeeOther("/allies");
        }
        return keep(request, ally.id(), Optional.of(ally));
    }

    private Optional<Ally> find(Request request) {
        return allies.find(request.segment("id"));
    }

    private Reply keep(Request request, AllyId id, Optional<Ally> known) {
        var typed = AllyFields.Typed.of(request);
        var slips = AllyFields.Slips.of(typed, request.words());
        if (slips.any()) {
            return new Reply.Refused(templates.allyPerson(
                    shell(request), AllyFields.view(request, shell(request), typed, slips, known)));
        }
        journal.append(
                request.op(),
                new AllyKept(
                        id,
                        request.now(),
                        typed.name(),
                        typed.number(),
                        typed.mail(),
                        typed.note(),
                        typed.goodFor().stream()
                                .flatMap(code -> GoodFor.of(code).stream())
                                .toList(),
                        Standing.of(typed.standing()).orElse(Standing.OPEN),
                        typed.whileLocked()));
        mirror(request);
        return request.onward(AllyFields.back(request), typed.note());
    }

    /// What is to show while locked stands in the preferences too. The example leaves them alone.
    private void mirror(Request request) {
        if (request.visit().mode() == Visit.Mode.EXAMPLE) {
            return;
        }
        var shown = allies.offered().stream()
                .filter(Ally::whileLocked)
                .map(ally -> new ShownContact(
                        ally.name().reveal(), reach(ally).reveal(), ally.note().reveal()))
                .toList();
        if (!preferences.change(now -> now.showing(shown))) {
            request.visit().tell(request.words().say("settings.not-kept"));
        }
    }

    private static PersonalText reach(Ally ally) {
        return ally.number().isBlank() ? ally.mail() : ally.number();
    }

    private static Shell shell(Request request) {
        return request.shell("ally.title", Place.NONE);
    }

    private Reply page(Request request, AllyFields.Typed typed, Optional<Ally> known) {
        var shell = shell(request);
        return new Reply.Html(
                templates.allyPerson(shell, AllyFields.view(request, shell, typed, AllyFields.Slips.NONE, known)));
    }
}
