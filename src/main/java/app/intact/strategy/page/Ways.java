package app.intact.strategy.page;

import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.strategy.Exercise;
import app.intact.strategy.RunId;
import java.util.Optional;

/// Addresses around the exercises.
final class Ways {

    /// The page after the last one of a run.
    static final String END = "end";

    private Ways() {}

    static String intro(Exercise exercise, Optional<Rejection> rejection) {
        return rejection.map(it -> of(it)).orElse("") + "/exercises/" + exercise.code();
    }

    static String of(Rejection rejection) {
        return "/rejections/" + rejection.id().value();
    }

    static String run(RunId run) {
        return "/exercises/runs/" + run.value();
    }

    static String page(RunId run, String page) {
        return run(run) + "/" + page;
    }

    /// Where an exercise leads on: the last step of a flow that is not over, else the rejection's page, else Today.
    static String onFrom(Optional<Rejection> rejection) {
        return rejection
                .map(it -> it.flowIsOver() ? of(it) : of(it) + "/flow/" + FlowStep.NOW.code())
                .orElse("/");
    }

    /// Where *Back* leads from an exercise not yet begun.
    static String backFrom(Optional<Rejection> rejection) {
        return rejection
                .map(it -> it.flowIsOver() ? of(it) : of(it) + "/flow/" + FlowStep.HELP.code())
                .orElse("/strategies");
    }

    /// Where the guided flow of a rejection goes on, else its own page.
    static String flowOf(Rejection rejection) {
        return rejection
                .flowGoesOnAt()
                .map(step -> of(rejection) + "/flow/" + step.code())
                .orElseGet(() -> of(rejection));
    }
}
