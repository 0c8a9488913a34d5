package app.intact.flow;

import app.intact.journal.Journal;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.ConfidenceRated;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Step 7: *And now?* Sting and confidence again.
public final class NowStep implements Step {

    /// A sting rated after an exercise this long ago is not asked again.
    private static final Duration STILL_NOW = Duration.ofMinutes(5);

    private final Journal journal;
    private final StaticTemplates templates = new StaticTemplates();

    NowStep(Journal journal) {
        this.journal = journal;
    }

    /// What the page shows.
    ///
    /// @param asksSting false where it was rated a moment ago, after an exercise
    public record View(Way way, boolean asksSting, Slider sting, Slider confidence) {}

    @Override
    public Reply show(Request request, Rejection rejection) {
        return new Reply.Html(page(request, rejection, "", ""));
    }

    private gg.jte.models.runtime.JteModel page(
            Request request, Rejection rejection, String stingSlip, String confidenceSlip) {
        var words = request.words();
        var said = request.intensity("sting");
        var sting = Slider.of("sting", said, words.say("shell.sting.words"), words.say("flow.now.sting"))
                .slipped(stingSlip);
        var confidence = Slider.of(
                        "confidence",
                        request.intensity("confidence"),
                        words.say("shell.confidence.words"),
                        words.say("flow.now.confidence"))
                .smaller()
                .slipped(confidenceSlip);
        return templates.flowNow(
                request.shell("flow.now.title", Place.NONE),
                new View(
                        Way.of(request, rejection, FlowStep.NOW),
                        justRated(rejection, request.now()).isEmpty(),
                        sting,
                        confidence));
    }

    private static Optional<StingRated> justRated(Rejection rejection, Instant now) {
        return rejection.ratings().isEmpty()
                ? Optional.empty()
                : Optional.of(rejection.ratings().getLast())
                        .filter(last -> last.occasion() == RatingOccasion.AFTER_EXERCISE)
                        .filter(last -> Duration.between(last.at(), now).compareTo(STILL_NOW) < 0);
    }

    @Override
    public Reply save(Request request, Rejection rejection) {
        var slip = request.words().say("shell.slip.number");
        if (request.isNoIntensity("sting") || request.isNoIntensity("confidence")) {
            return new Reply.Refused(page(
                    request,
                    rejection,
                    request.isNoIntensity("sting") ? slip : "",
                    request.isNoIntensity("confidence") ? slip : ""));
        }
        var confidence = request.intensity("confidence").orElse(null);
        if (request.intensity("sting").isEmpty() && confidence != null) {
            journal.append(
                    request.op(),
                    List.of(
                            new ConfidenceRated(rejection.id(), request.now(), confidence),
                            new StepPassed(rejection.id(), request.now(), FlowStep.NOW)));
            return new Reply.SeeOther(Way.after(request, rejection, FlowStep.NOW));
        }
        request.intensity("sting")
                .ifPresentOrElse(
                        sting -> journal.append(
                                request.op(),
                                new StingRated(
                                        rejection.id(),
                                        request.now(),
                                        sting,
                                        RatingOccasion.FLOW_END,
                                        null,
                                        confidence)),
                        () -> journal.append(
                                request.op(), new StepPassed(rejection.id(), request.now(), FlowStep.NOW)));
        return new Reply.SeeOther(Way.after(request, rejection, FlowStep.NOW));
    }
}
