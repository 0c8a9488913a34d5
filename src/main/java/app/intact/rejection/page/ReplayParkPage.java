package app.intact.rejection.page;

import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.ReplayEvent.ReplayUnparked;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What was parked: until its time, and when that has come.
public final class ReplayParkPage {

    private static final Duration ITS_TURN = Duration.ofMinutes(10);

    private final Journal journal;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public ReplayParkPage(Journal journal, RejectionBoard rejections) {
        this.journal = journal;
        this.rejections = rejections;
    }

    /// What is parked.
    ///
    /// @param due its time has come
    public record ParkedView(String words, boolean due, String until, String atThat) {}

    /// Ten minutes with it.
    public record TurnView(String words, String until, Quieter quieter) {}

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
        var quieter = Quieter.of(request, of.at("/back/ways"));
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
