package app.intact.win.page;

import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import app.intact.win.Area;
import app.intact.win.Win;
import app.intact.win.WinEvent.WinKept;
import app.intact.win.WinId;
import app.intact.win.WinShelf;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// `/wins/new` and `/wins/{id}`: a win, added in ten seconds, changed and erased.
public final class WinPage {

    private static final String WHAT = "what";
    private static final String AREA = "area";
    private static final String STRENGTH = "strength";
    private static final String VALUED = "valued";

    private final Journal journal;
    private final WinShelf shelf;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    public WinPage(Journal journal, WinShelf shelf, RandomGenerator chance) {
        this.journal = journal;
        this.shelf = shelf;
        this.chance = chance;
    }

    /// What the page shows.
    ///
    /// @param path where the form is sent
    /// @param known when it was added, "" for a new one
    /// @param more whether strength and who valued it are unfolded
    public record View(
            String path, String known, Writing what, List<Pick> areas, Writing strength, Writing valued, boolean more) {
        public View {
            areas = List.copyOf(areas);
        }
    }

    /// One area to choose.
    public record Pick(String code, String label, boolean chosen) {}

    /// What has to change, by field; "" for nothing.
    private record Slips(String what, String strength, String valued) {
        static final Slips NONE = new Slips("", "", "");
    }

    /// `GET /wins/new`
    public Reply fresh(Request request) {
        return new Reply.Html(page(request, Optional.empty(), Slips.NONE));
    }

    /// `GET /wins/{id}`
    public Reply show(Request request) {
        return find(request)
                .<Reply>map(win -> new Reply.Html(page(request, Optional.of(win), Slips.NONE)))
                .orElseGet(Reply.NotFound::new);
    }

    /// `POST /wins`
    public Reply add(Request request) {
        return keep(request, WinId.read(request.op()).orElseGet(() -> WinId.fresh(chance)), Optional.empty());
    }

    /// `POST /wins/{id}`: saves; with `erase` erases it for good.
    public Reply save(Request request) {
        var win = find(request);
        if (win.isEmpty()) {
            return new Reply.NotFound();
        }
        if (request.has("erase")) {
            journal.erase(win.get().id().value());
            request.visit().tell(request.words().say("win.erase.told"));
            return new Reply.SeeOther("/wins");
        }
        return keep(request, win.get().id(), win);
    }

    private Optional<Win> find(Request request) {
        return shelf.find(request.segment("id"));
    }

    private Reply keep(Request request, WinId id, Optional<Win> known) {
        var what = request.text(WHAT);
        var slips = new Slips(
                what.isBlank() ? request.words().say("shell.slip.needed") : tooLong(request, what),
                tooLong(request, request.text(STRENGTH)),
                tooLong(request, request.text(VALUED)));
        if (!slips.equals(Slips.NONE)) {
            return new Reply.Refused(page(request, known, slips));
        }
        var area = Area.of(request.field(AREA)).orElse(Area.EVERYDAY);
        journal.append(
                request.op(), new WinKept(id, request.now(), area, what, request.text(STRENGTH), request.text(VALUED)));
        return request.onward("/wins", what, request.text(STRENGTH), request.text(VALUED));
    }

    private static String tooLong(Request request, PersonalText text) {
        int over = text.length() - Request.LONGEST;
        return over > 0 ? request.words().count("shell.slip.long", over) : "";
    }

    private JteModel page(Request request, Optional<Win> known, Slips slips) {
        var shell = request.shell("win.title", Place.NONE);
        var strength = typed(request, STRENGTH, known.map(Win::strength));
        var valued = typed(request, VALUED, known.map(Win::valued));
        var area = Area.of(request.field(AREA))
                .or(() -> known.map(Win::area))
                .or(() -> Area.of(request.query(AREA)))
                .orElse(Area.EVERYDAY);
        var view = new View(
                known.map(win -> "/wins/" + win.id().value()).orElse("/wins"),
                known.map(win -> shell.say("win.added", "day", shell.times().day(win.added(), shell.now())))
                        .orElse(""),
                Writing.area(
                                WHAT,
                                shell.say("win.what"),
                                shell.say("win.what.hint"),
                                typed(request, WHAT, known.map(Win::what)))
                        .rows(2)
                        .slipped(slips.what()),
                areas(shell, area),
                Writing.line(STRENGTH, shell.say("win.strength"), shell.say("win.strength.hint"), strength)
                        .slipped(slips.strength()),
                Writing.line(VALUED, shell.say("win.valued"), shell.say("win.valued.hint"), valued)
                        .slipped(slips.valued()),
                !strength.isBlank() || !valued.isBlank());
        return templates.winForm(shell, view);
    }

    private static List<Pick> areas(Shell shell, Area chosen) {
        return Stream.of(Area.values())
                .map(area -> new Pick(area.code(), shell.say("win.area." + area.code()), area == chosen))
                .toList();
    }

    private static String typed(Request request, String field, Optional<PersonalText> kept) {
        return request.has(field)
                ? request.text(field).reveal()
                : kept.map(PersonalText::reveal).orElse("");
    }
}
