package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.strategy.Exercise;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.Exercises;
import app.intact.strategy.Measured;
import app.intact.strategy.Step;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import java.util.List;
import java.util.Optional;

/// One page of a run that was asked for.
///
/// @param pages the run's pages as they are now, in order
/// @param page the one that was asked for
record Asked(
        Request request,
        Exercise exercise,
        ExerciseRun run,
        Optional<Rejection> rejection,
        List<String> pages,
        String page) {

    private static final String HARM = "harm";

    Asked {
        pages = List.copyOf(pages);
    }

    Shell shell() {
        return request.shell(key("title"), Place.NONE);
    }

    /// A text of this exercise.
    String key(String element) {
        return "strategy." + exercise.code() + "." + element;
    }

    /// A text of this step.
    String stepKey(String element) {
        return key(page + "." + element);
    }

    String say(String key) {
        return request.words().say(key);
    }

    /// A text that need not be there.
    String sayIfAny(String key) {
        return request.words().has(key) ? say(key) : "";
    }

    /// A text that need not be there; where it was more than a no, the one for that comes first: `<key>.harm` or
    /// `<key>.loss`.
    String fitting(String key) {
        var own = key + "." + beyond();
        return request.words().has(own) ? say(own) : sayIfAny(key);
    }

    /// `harm` where it was more than a no, or they said in this stay that someone hurts or threatens them; `loss` where
    /// somebody died; else "".
    String beyond() {
        if (request.visit().harmed()) {
            return HARM;
        }
        return rejection
                .flatMap(Rejection::beyond)
                .map(beyond -> switch (beyond) {
                    case MORE, UNSURE -> HARM;
                    case DEATH -> "loss";
                    case ONLY_A_NO, NOT_SAID -> "";
                })
                .orElse("");
    }

    boolean isAtHarm() {
        return beyond().equals(HARM);
    }

    /// The frame of a step, its texts by convention.
    Frame frame() {
        return frame(fitting(stepKey("ask")), fitting(stepKey("lead")), fitting(stepKey("hint")), true);
    }

    /// The frame of a page that asks what is measured.
    Frame frame(String ask, String lead, String hint, boolean mayStop) {
        int at = pages.indexOf(page);
        var where = request.words().say("strategy.where", "title", say(key("title")), "n", at + 1, "all", pages.size());
        return new Frame(back(at), where, at + 1, pages.size(), lead, ask, hint, mayStop);
    }

    private String back(int at) {
        return at <= 0 ? Ways.intro(exercise, rejection) : Ways.page(run.id(), pages.get(at - 1));
    }

    /// The same page with the run as it stands now: after an answer other pages may follow than before.
    Asked now() {
        return new Asked(request, exercise, run, rejection, run.pages(exercise, rejection, request.now()), page);
    }

    /// True where the exercise is not gone on with: there is danger, or it does not fit what happened.
    boolean isClosed() {
        return (request.visit().danger() && !exercise.isForDanger())
                || rejection
                        .filter(it -> !Exercises.mayBeOffered(exercise, it, request.now()))
                        .isPresent();
    }

    String next() {
        if (run.isEnded()) {
            return Ways.page(run.id(), Ways.END);
        }
        int at = pages.indexOf(page);
        return Ways.page(run.id(), at >= 0 && at + 1 < pages.size() ? pages.get(at + 1) : run.goesOnAt(pages));
    }

    /// Where the run leads on. Whoever stepped out of a loop is not led back to what keeps replaying.
    String onward() {
        boolean fromLoop = exercise.measured() == Measured.REPLAYING
                && rejection
                        .filter(it -> !it.flowIsOver() && it.isPast(FlowStep.HELP))
                        .isEmpty();
        return fromLoop ? "/" : Ways.onFrom(rejection);
    }

    /// What was answered here before, or now in a form that is shown again.
    PersonalText typedOr(String field, PersonalText kept) {
        return request.has(field) ? request.text(field) : kept;
    }

    /// The step of this page; none for the questions before and after.
    Optional<Step> step() {
        return exercise.step(page);
    }
}
