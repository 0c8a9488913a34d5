package app.intact.flow;

import app.intact.journal.Journal;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import gg.jte.generated.precompiled.StaticTemplates;

/// Step 2: *How much does it sting right now?*
public final class StingStep implements Step {

    private static final int WORST = 90;

    private final Journal journal;
    private final StaticTemplates templates = new StaticTemplates();

    StingStep(Journal journal) {
        this.journal = journal;
    }

    /// What the page shows.
    public record View(Way way, Slider sting) {}

    @Override
    public Reply show(Request request, Rejection rejection) {
        return new Reply.Html(page(request, rejection, ""));
    }

    private gg.jte.models.runtime.JteModel page(Request request, Rejection rejection, String slip) {
        var words = request.words();
        var said = request.intensity("sting")
                .or(() -> rejection.lastRating(RatingOccasion.FLOW_START).map(StingRated::sting))
                .or(rejection::firstSting);
        var slider = Slider.of("sting", said, words.say("shell.sting.words"), words.say("rejection.quick.sting"))
                .nudging(words.say("shell.nudge"))
                .slipped(slip);
        return templates.flowSting(
                request.shell("rejection.quick.sting", Place.NONE),
                new View(Way.of(request, rejection, FlowStep.STING), slider));
    }

    @Override
    public Reply save(Request request, Rejection rejection) {
        if (request.isNoIntensity("sting")) {
            return new Reply.Refused(page(request, rejection, request.words().say("shell.slip.number")));
        }
        var sting = request.intensity("sting");
        if (sting.isEmpty()) {
            journal.append(request.op(), new StepPassed(rejection.id(), request.now(), FlowStep.STING));
            return new Reply.SeeOther(Way.after(request, rejection, FlowStep.STING));
        }
        boolean firstTime = rejection.lastRating(RatingOccasion.FLOW_START).isEmpty();
        journal.append(
                request.op(),
                new StingRated(rejection.id(), request.now(), sting.get(), RatingOccasion.FLOW_START, null, null));
        return new Reply.SeeOther(
                firstTime && sting.get().isAtLeast(WORST)
                        ? "/rejections/" + rejection.id().value() + "/saved"
                        : Way.after(request, rejection, FlowStep.STING));
    }
}
