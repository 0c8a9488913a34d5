package app.intact.ask.page;

import app.intact.ask.Answer;
import app.intact.ask.AskBoard;
import app.intact.ask.AskDetails;
import app.intact.ask.AskEvent.Answered;
import app.intact.ask.AskEvent.AskAdded;
import app.intact.ask.AskId;
import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// `/asks/noes`: several noes of one day, in one go, without a word about feelings.
public final class NoesPage {

    /// Our choice: more noes than a day of calling strangers holds.
    private static final int MOST = 100;

    private static final String USUAL = "5";

    private final Journal journal;
    private final AskBoard asks;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    NoesPage(Journal journal, AskBoard asks, RandomGenerator chance) {
        this.journal = journal;
        this.asks = asks;
        this.chance = chance;
    }

    /// What the page shows.
    public record View(
            String many, String manySlip, List<KindChoice.Option> kinds, Writing ownKind, Writing whom, Days.Field on) {
        public View {
            kinds = List.copyOf(kinds);
        }
    }

    /// `GET /asks/noes`
    public Reply show(Request request) {
        var today = Days.today(request, journal).toString();
        return new Reply.Html(page(request, KindChoice.usual(asks), USUAL, today, new Slips("", "", "", "")));
    }

    private record Slips(String many, String ownKind, String whom, String on) {
        Slips closed(String words) {
            return new Slips(many, ownKind, words, on);
        }

        boolean any() {
            return !(many + ownKind + whom + on).isEmpty();
        }
    }

    private gg.jte.models.runtime.JteModel page(Request request, KindChoice kind, String many, String on, Slips slips) {
        var shell = request.shell("ask.noes.title", Place.NONE);
        var own = new Writing(
                "own-kind",
                shell.say("ask.edit.own-kind"),
                "",
                request.field("own-kind"),
                1,
                false,
                "",
                slips.ownKind());
        var whom = new Writing(
                "whom",
                shell.say("ask.noes.whom"),
                shell.say("ask.noes.whom.hint"),
                request.field("whom"),
                3,
                false,
                "",
                slips.whom());
        var day = new Days.Field("on", shell.say("ask.noes.on"), "", on, "", slips.on())
                .until(Days.today(request, journal));
        return templates.askNoes(
                shell,
                new View(many, slips.many(), KindChoice.options(asks, shell.words(), kind, true), own, whom, day));
    }

    /// `POST /asks/noes`
    public Reply save(Request request) {
        var kind = KindChoice.in(request, asks).orElseGet(() -> KindChoice.usual(asks));
        var names = request.text("whom")
                .reveal()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var on = Days.read(request.field("on")).orElse(Days.today(request, journal));
        var slips = slips(request, kind, names);
        slips = slips.any() ? slips : slips.closed(closed(request, kind, names, on));
        if (slips.any()) {
            return new Reply.Refused(page(request, kind, request.field("many"), request.field("on"), slips));
        }
        int many = request.field("many").isBlank()
                ? names.size()
                : Integer.parseInt(request.field("many").strip());
        int all = Math.max(many, names.size());
        boolean again = journal.wasKept(request.op());
        journal.append(request.op(), events(request, kind, names, all, on));
        if (!again) {
            request.visit().tell(request.words().count("ask.noes.done", all));
        }
        return new Reply.SeeOther("/asks");
    }

    private Slips slips(Request request, KindChoice kind, List<String> names) {
        var words = request.words();
        var many = request.field("many").strip();
        boolean none = many.isEmpty() && names.isEmpty();
        boolean odd = !many.isEmpty() && !(many.matches("\\d{1,3}") && isInRange(Integer.parseInt(many)));
        boolean crowd = names.size() > MOST;
        int over = request.text("whom").length() - Request.LONGEST;
        var on = Days.read(request.field("on"));
        return new Slips(
                none || odd ? words.say("ask.noes.slip") : "",
                kind.kind() == app.intact.ask.AskKind.OWN && kind.own().isBlank() ? words.say("ask.slip.kind") : "",
                over > 0 ? words.count("shell.slip.long", over) : crowd ? words.say("ask.noes.slip.whom") : "",
                Days.isNone(request.field("on"))
                        ? words.say("ask.slip.day")
                        : on.filter(day -> day.isAfter(Days.today(request, journal)))
                                        .isPresent()
                                ? words.say("ask.slip.ahead")
                                : "");
    }

    /// Whoever said no before is not noted as asked once more, as on the form of a single ask.
    private String closed(Request request, KindChoice kind, List<String> names, LocalDate on) {
        if (journal.wasKept(request.op())) {
            return "";
        }
        return names.stream()
                .map(name -> details(kind, PersonalText.of(name), on))
                .flatMap(details -> asks.closed(details, null, on).stream()
                        .map(closure -> ClosedWords.of(details, closure, request, journal)))
                .findFirst()
                .map(words -> words + " " + request.words().say("ask.noes.slip.closed"))
                .orElse("");
    }

    private static AskDetails details(KindChoice kind, PersonalText whom, LocalDate on) {
        return AskDetails.made(kind.kind(), whom, PersonalText.NONE, on).named(kind.own());
    }

    private static boolean isInRange(int many) {
        return many >= 1 && many <= MOST;
    }

    private List<Event> events(Request request, KindChoice kind, List<String> names, int all, LocalDate on) {
        var events = new ArrayList<Event>();
        for (int i = 0; i < all; i++) {
            var id = AskId.fresh(chance);
            var whom = i < names.size() ? PersonalText.of(names.get(i)) : PersonalText.NONE;
            events.add(new AskAdded(id, request.now(), details(kind, whom, on), null));
            events.add(new Answered(id, request.now(), Answer.NO, on));
        }
        return events;
    }
}
