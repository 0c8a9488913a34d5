package app.intact.flow;

import app.intact.journal.Journal;
import app.intact.quantity.Intensity;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.CheckInsPlanned;
import app.intact.rejection.RejectionEvent.CheckInsRested;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;

/// `/rejections/{id}/flow-done`: a closing line that is true, and the check-ins to come.
public final class DonePage {

    /// From here check-ins are planned without being asked for.
    private static final int PLANNED_FROM = 30;

    private final Journal journal;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public DonePage(Journal journal, RejectionBoard rejections) {
        this.journal = journal;
        this.rejections = rejections;
    }

    /// What the page shows.
    ///
    /// @param planned check-ins will be asked for
    /// @param askedByHand only because the person wished it
    public record View(String rejection, String closing, boolean planned, boolean thirty, boolean askedByHand) {}

    public Reply show(Request request) {
        return rejections
                .find(request.segment("id"))
                .<Reply>map(rejection -> {
                    boolean high = rejection
                            .lastSting()
                            .filter(s -> s.isAtLeast(PLANNED_FROM))
                            .isPresent();
                    boolean planned = !rejection.isResting() && (high || rejection.checkInsWanted());
                    var view = new View(
                            rejection.id().value(),
                            closing(rejection, request.words()),
                            planned,
                            rejection.afterThirtyDays(),
                            !high);
                    return new Reply.Html(templates.flowDone(request.shell("flow.done.title", Place.NONE), view));
                })
                .orElseGet(Reply.NotFound::new);
    }

    /// `POST /rejections/{id}/check-ins`: plan them, also after thirty days, or let this one rest.
    public Reply plan(Request request) {
        return rejections
                .find(request.segment("id"))
                .<Reply>map(rejection -> {
                    var id = rejection.id();
                    switch (request.field("plan")) {
                        case "on" -> journal.append(request.op(), new CheckInsPlanned(id, request.now(), false));
                        case "thirty" -> journal.append(request.op(), new CheckInsPlanned(id, request.now(), true));
                        case "rest" -> journal.append(request.op(), new CheckInsRested(id, request.now()));
                        default -> {}
                    }
                    boolean fromFlow = !rejection.flowIsOver();
                    return new Reply.SeeOther("/rejections/" + id.value() + (fromFlow ? "/flow-done" : ""));
                })
                .orElseGet(Reply.NotFound::new);
    }

    private static String closing(Rejection rejection, Words words) {
        var before = before(rejection);
        var after = after(rejection);
        if (before.isEmpty() || after.isEmpty()) {
            return words.say("flow.done.none");
        }
        int a = before.get().value();
        int b = after.get().value();
        return words.say("flow.done." + (b < a ? "down" : b > a ? "up" : "same"), "a", a, "b", b);
    }

    private static Optional<Intensity> before(Rejection rejection) {
        return rejection
                .lastRating(RatingOccasion.FLOW_START)
                .map(StingRated::sting)
                .or(rejection::firstSting);
    }

    private static Optional<Intensity> after(Rejection rejection) {
        return rejection
                .lastRating(RatingOccasion.FLOW_END)
                .or(() -> rejection.lastRating(RatingOccasion.AFTER_EXERCISE))
                .map(StingRated::sting);
    }
}
