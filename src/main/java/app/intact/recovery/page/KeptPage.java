package app.intact.recovery.page;

import app.intact.journal.Journal;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.settings.Erasing;
import app.intact.settings.StillHeld;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// `/rejections/{id}/kept`: what is kept about one rejection, one thing after the other, each of which can be erased
/// alone.
public final class KeptPage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final Erasing erasing;
    private final StaticTemplates templates = new StaticTemplates();

    public KeptPage(Journal journal, RejectionBoard rejections, Erasing erasing) {
        this.journal = journal;
        this.rejections = rejections;
        this.erasing = erasing;
    }

    /// The list, in the order of writing.
    public record View(String id, List<Row> rows) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /// One thing.
    ///
    /// @param words what they wrote, "" for nothing
    public record Row(String path, String title, String when, String words) {}

    /// One thing that may be erased.
    ///
    /// @param mark names it beside its number, which may come to mean another thing
    /// @param note "" for none
    public record OneView(String id, Row row, String mark, String note, boolean inVault, StillHeld held) {}

    /// `GET`
    public Reply show(Request request) {
        return rejections
                .find(request.segment("id"))
                .<Reply>map(rejection -> {
                    var shell = request.shell("recovery.kept.title", Place.NONE);
                    var rows = KeptThing.about(journal, rejection.id()).stream()
                            .map(thing -> row(rejection, thing, shell))
                            .toList();
                    return new Reply.Html(templates.recoveryKept(
                            shell, new View(rejection.id().value(), rows)));
                })
                .orElseGet(Reply.NotFound::new);
    }

    private static Row row(Rejection rejection, KeptThing thing, Shell shell) {
        return new Row(
                at(rejection) + "/kept/" + thing.numbers().first(),
                thing.title(shell.words()),
                shell.times().moment(thing.at(), shell.now()),
                thing.words());
    }

    private static String at(Rejection rejection) {
        return "/rejections/" + rejection.id().value();
    }

    /// `GET …/{number}`
    public Reply ask(Request request) {
        return about(
                request,
                (rejection, thing) -> thing.isWhole()
                        ? new Reply.SeeOther(at(rejection) + "/erase")
                        : new Reply.Html(one(request, rejection, thing, "")));
    }

    private gg.jte.models.runtime.JteModel one(Request request, Rejection rejection, KeptThing thing, String note) {
        var shell = request.shell("recovery.kept.one.title", Place.NONE);
        return templates.recoveryKeptOne(
                shell,
                new OneView(
                        rejection.id().value(),
                        row(rejection, thing, shell),
                        thing.mark(),
                        note,
                        shell.isOpen(),
                        erasing.held(thing.numbers(), shell.isOpen())));
    }

    /// `POST …/{number}`
    public Reply erase(Request request) {
        return about(request, (rejection, thing) -> {
            if (thing.isWhole()) {
                return new Reply.SeeOther(at(rejection) + "/erase");
            }
            var words = request.words();
            if (!thing.mark().equals(request.field("seen"))) {
                return new Reply.Refused(one(request, rejection, thing, words.say("recovery.kept.other")));
            }
            boolean fromBackups = request.has("backups") && request.visit().mode() == Visit.Mode.OPEN;
            request.visit().tell(erasing.erase(thing.numbers(), fromBackups, words));
            return new Reply.SeeOther(request.has("key") ? "/settings/key" : at(rejection) + "/kept");
        });
    }

    private Reply about(Request request, BiFunction<Rejection, KeptThing, Reply> page) {
        var rejection = rejections.find(request.segment("id"));
        var number = request.segment("number");
        Optional<KeptThing> thing = rejection.flatMap(it -> KeptThing.about(journal, it.id()).stream()
                .filter(kept -> number.equals(Long.toString(kept.numbers().first())))
                .findFirst());
        return thing.map(it -> page.apply(rejection.orElseThrow(), it)).orElseGet(Reply.NotFound::new);
    }
}
