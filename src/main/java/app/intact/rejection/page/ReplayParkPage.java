package app.intact.rejection.page;

import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionId;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.ReplayEvent.ReplayUnparked;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// *Park it*: a time today for what keeps replaying, and what happens when that time has come.
public final class ReplayParkPage {

    private static final Duration ITS_TURN = Duration.ofMinutes(10);
    private static final String OWN = "own";

    private final Journal journal;
    private final RejectionBoard rejections;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    public ReplayParkPage(Journal journal, RejectionBoard rejections, RandomGenerator chance) {
        this.journal = journal;
        this.rejections = rejections;
        this.chance = chance;
    }

    /// Where it is parked.
    ///
    /// @param time their own time, as typed
    public record View(
            String back,
            String of,
            String about,
            Writing what,
            List<Pick> times,
            boolean own,
            String time,
            String slip) {
        public View {
            times = List.copyOf(times);
        }
    }

    /// A time to choose.
    public record Pick(String code, String label, boolean chosen) {}

    /// What is parked.
    ///
    /// @param due its time has come
    public record ParkedView(String words, boolean due, String until, String atThat) {}

    /// Ten minutes with it.
    public record TurnView(String words, String until, Quieter quieter) {}

    /// `GET /back/park?of=…`
    public Reply show(Request request) {
        return new Reply.Html(page(request, "", ""));
    }

    private JteModel page(Request request, String whatSlip, String timeSlip) {
        var about = ReplayAbout.of(request, rejections);
        var shell = request.shell("replay.park.title", Place.NONE);
        var what = Writing.area(
                        "what",
                        shell.say("replay.park.what"),
                        shell.say("replay.park.what.hint"),
                        request.field("what"))
                .rows(2)
                .slipped(whatSlip);
        var night = ReplayTimes.isNight(request.now(), shell.times().zone());
        var when = request.has("when") || !night ? request.field("when") : ReplayTimes.IN_THE_MORNING;
        var times = ReplayTimes.choices(request.now(), shell.times().zone()).stream()
                .map(choice -> new Pick(
                        choice.code(),
                        shell.say(
                                "replay.park.when." + choice.code(),
                                "time",
                                shell.times().clock(choice.at())),
                        choice.code().equals(when)))
                .toList();
        var view = new View(
                about.at("/back/ways"),
                about.code(),
                about.title(request),
                what,
                times,
                request.field("when").equals(OWN),
                request.field("time"),
                timeSlip);
        return templates.rejectionReplayPark(shell, view);
    }

    /// `POST /back/park`
    public Reply park(Request request) {
        var what = request.text("what");
        var words = request.words();
        int over = what.length() - Request.LONGEST;
        if (over > 0) {
            return new Reply.Refused(page(request, words.count("shell.slip.long", over), ""));
        }
        return switch (Chosen.of(request, journal.clock().getZone())) {
            case Chosen.At(var until) -> {
                var about = ReplayAbout.of(request, rejections);
                var id = request.op().isEmpty() ? RejectionId.fresh(chance).value() : request.op();
                journal.append(request.op(), new ReplayParked(about.id(), request.now(), id, what, until));
                yield request.onward("/back/parked/" + id, what);
            }
            case Chosen.Slip(var key) -> new Reply.Refused(page(request, "", words.say(key)));
        };
    }

    /// The time that was chosen, or what is wrong with it.
    private sealed interface Chosen {
        record At(Instant until) implements Chosen {}

        record Slip(String key) implements Chosen {}

        static Chosen of(Request request, java.time.ZoneId zone) {
            var when = request.field("when");
            var now = request.now();
            if (when.equals(OWN) || (when.isEmpty() && !request.field("time").isBlank())) {
                var typed = ReplayTimes.typed(request.field("time"));
                if (typed.isEmpty()) {
                    return new Slip("replay.park.slip.clock");
                }
                return ReplayTimes.today(typed.get(), now, zone)
                        .<Chosen>map(At::new)
                        .orElseGet(() -> new Slip("replay.park.slip.past"));
            }
            return ReplayTimes.choices(now, zone).stream()
                    .filter(choice -> choice.code().equals(when))
                    .findFirst()
                    .<Chosen>map(choice -> new At(choice.at()))
                    .orElseGet(() -> new Slip(when.isEmpty() ? "replay.park.slip.none" : "replay.park.slip.past"));
        }
    }

    /// `GET /back/parked/{id}`: waiting, or open from its time on.
    public Reply parked(Request request) {
        var found = waiting(request);
        if (found.isEmpty()) {
            return new Reply.NotFound();
        }
        var park = found.get();
        var shell = request.shell("replay.parked.title", Place.NONE);
        var view = new ParkedView(
                park.words().reveal(),
                rejections.parkedAndDue(request.now()).contains(park),
                moment(shell, park.until(), request.now()),
                shell.times().clock(park.until()));
        return new Reply.Html(templates.rejectionReplayParked(shell, view));
    }

    private static String moment(Shell shell, Instant at, Instant now) {
        return shell.times().dateOf(at).equals(shell.times().dateOf(now))
                ? shell.times().clock(at)
                : shell.times().moment(at, now);
    }

    /// `POST /back/parked/{id}`: ten minutes with it (`turn`), or let it go.
    public Reply unpark(Request request) {
        boolean turn = request.has("turn");
        waiting(request)
                .ifPresent(park -> journal.append(
                        request.op(), new ReplayUnparked(park.rejection(), request.now(), park.id(), !turn)));
        return new Reply.SeeOther(turn ? "/back/parked/" + request.segment("id") + "/turn" : "/");
    }

    /// `GET /back/parked/{id}/turn`: ten minutes with it, the end of them named.
    public Reply turn(Request request) {
        var id = request.segment("id");
        var opened = unparked(id);
        var words = parkedOnce(id);
        if (opened.isEmpty() || words.isEmpty()) {
            return new Reply.NotFound();
        }
        var shell = request.shell("replay.turn.title", Place.NONE);
        var until = opened.get().at().plus(ITS_TURN);
        boolean over = !until.isAfter(request.now());
        var of = new ReplayAbout(Optional.ofNullable(opened.get().rejection()).flatMap(rejections::find));
        var quieter = Quieter.of(request, of.code(), of.at("/back/ways"));
        var sentence = shell.say(
                over ? "replay.turn.over" : "replay.turn.until",
                "time",
                shell.times().clock(until));
        return new Reply.Html(
                templates.rejectionReplayTurn(shell, new TurnView(words.get().reveal(), sentence, quieter)));
    }

    private Optional<ReplayParked> waiting(Request request) {
        var id = request.segment("id");
        return rejections.parked().stream().filter(park -> park.id().equals(id)).findFirst();
    }

    private Optional<ReplayUnparked> unparked(String id) {
        return rejections.replays().stream()
                .filter(event ->
                        event instanceof ReplayUnparked opened && opened.id().equals(id))
                .map(ReplayUnparked.class::cast)
                .filter(opened -> !opened.letGo())
                .findFirst();
    }

    private Optional<PersonalText> parkedOnce(String id) {
        return rejections.replays().stream()
                .filter(event -> event instanceof ReplayParked park && park.id().equals(id))
                .map(event -> ((ReplayParked) event).words())
                .findFirst();
    }
}
