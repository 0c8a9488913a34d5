package app.intact.strategy.page;

import app.intact.rejection.Rejection;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.Exercises;
import app.intact.web.Shell;
import java.time.Instant;
import java.util.List;

/// The exercises done with a rejection, one line each, for the rejection's own page.
public final class RunLines {

    private final ExerciseRuns runs;

    public RunLines(ExerciseRuns runs) {
        this.runs = runs;
    }

    /// One run.
    ///
    /// @param at when it was begun
    /// @param line when, and before and after where both were rated
    public record Line(Instant at, String title, String line, String path) {}

    /// Those that were ended, or left with something kept, in the order of beginning.
    public List<Line> of(Rejection rejection, Shell shell) {
        return runs.of(rejection.id()).stream()
                .filter(run -> run.isEnded() || run.keptSomething())
                .filter(run -> Exercises.of(run.exercise()).isPresent())
                .map(run -> line(run, shell))
                .toList();
    }

    private static Line line(ExerciseRun run, Shell shell) {
        var when = shell.times().brief(run.begunAt());
        var both = run.before().isPresent() && run.after().isPresent();
        var measured = Exercises.of(run.exercise()).orElseThrow().measured();
        var line = both
                ? shell.say(
                        "strategy.measured." + measured.code() + ".line",
                        "when",
                        when,
                        "a",
                        run.before().orElseThrow().value(),
                        "b",
                        run.after().orElseThrow().value())
                : when;
        if (run.later().isPresent()) {
            line = shell.say(
                    "strategy.line.later", "line", line, "c", run.later().get().value());
        }
        return new Line(run.begunAt(), shell.say("strategy." + run.exercise() + ".title"), line, Ways.run(run.id()));
    }
}
