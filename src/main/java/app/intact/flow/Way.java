package app.intact.flow;

import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.web.Request;
import java.time.Duration;

/// Where the flow leads from a step, and what stands at the top of each.
///
/// @param back the address of the step before
/// @param where "Step 3 of 7"
/// @param seen the number of the entry that holds the answer shown, to notice a change in another tab
public record Way(String rejection, String back, String where, int step, int steps, long seen) {

    /// A sting told this long ago is still the sting right now; it is not asked again.
    private static final Duration STILL_NOW = Duration.ofMinutes(30);

    static Way of(Request request, Rejection rejection, FlowStep step) {
        return of(request, rejection, step, TwoTabs.NONE);
    }

    /// A form that comes back still says which answer it had seen, until it shows the one of the other tab.
    static Way of(Request request, Rejection rejection, FlowStep step, TwoTabs tabs) {
        var steps = FlowStep.values().length;
        long present = rejection.answerNumber(step);
        return new Way(
                rejection.id().value(),
                before(rejection, step),
                request.words().say("flow.progress", "n", step.number(), "all", steps),
                step.number(),
                steps,
                tabs.any() ? present : TwoTabs.seen(request).orElse(present));
    }

    static String to(Rejection rejection, FlowStep step) {
        return "/rejections/" + rejection.id().value() + "/flow/" + step.code();
    }

    /// The step after this one. The sting is passed over while the one just told is fresh.
    static String after(Request request, Rejection rejection, FlowStep step) {
        return switch (step) {
            case HAPPENED -> to(rejection, stingIsFresh(request, rejection) ? FlowStep.FEELINGS : FlowStep.STING);
            case STING -> to(rejection, FlowStep.FEELINGS);
            case FEELINGS ->
                asksFirst(request, rejection)
                        ? to(rejection, FlowStep.HELP) + "?ask=beyond"
                        : to(rejection, FlowStep.STORY);
            case STORY -> to(rejection, FlowStep.HELP);
            case HELP, EXERCISE -> to(rejection, FlowStep.NOW);
            case NOW -> "/rejections/" + rejection.id().value() + "/flow-done";
        };
    }

    private static String before(Rejection rejection, FlowStep step) {
        return switch (step) {
            case HAPPENED -> "/rejections/" + rejection.id().value() + "/saved";
            case STING -> to(rejection, FlowStep.HAPPENED);
            case FEELINGS -> to(rejection, FlowStep.STING);
            case STORY -> to(rejection, FlowStep.FEELINGS);
            case HELP, EXERCISE -> to(rejection, FlowStep.STORY);
            case NOW -> to(rejection, FlowStep.HELP);
        };
    }

    /// Where fear was named, or words of harm were heard, it is asked whether it was more than a no before any question
    /// about what it means.
    private static boolean asksFirst(Request request, Rejection rejection) {
        return rejection.beyond().isEmpty() && (request.visit().danger() || FeelingsStep.namesFear(rejection));
    }

    private static boolean stingIsFresh(Request request, Rejection rejection) {
        return rejection.firstSting().isPresent()
                && Duration.between(rejection.toldAt(), request.now()).compareTo(STILL_NOW) < 0;
    }
}
