package app.intact.strategy.page;

import app.intact.strategy.Exercise;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.Exercises;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.Optional;

/// `GET /strategies`: the exercises there are, what each is for, and how often it was done.
public final class StrategiesPage {

    private final ExerciseRuns runs;
    private final StaticTemplates templates = new StaticTemplates();

    public StrategiesPage(ExerciseRuns runs) {
        this.runs = runs;
    }

    /// What the list shows.
    public record View(List<Row> rows) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /// One exercise.
    ///
    /// @param minutes about how long it takes
    /// @param done how often it was gone through, "" for never
    public record Row(String path, String title, String what, String minutes, String done) {}

    public Reply show(Request request) {
        var shell = request.shell("strategy.list.title", Place.STRATEGIES);
        var rows =
                Exercises.all().stream().map(exercise -> row(exercise, shell)).toList();
        return new Reply.Html(templates.strategyList(shell, new View(rows)));
    }

    private Row row(Exercise exercise, Shell shell) {
        var key = "strategy." + exercise.code();
        return new Row(
                Ways.intro(exercise, Optional.empty()),
                shell.say(key + ".title"),
                shell.say(key + ".for"),
                shell.say("strategy.minutes", "n", exercise.minutes()),
                done(exercise, shell));
    }

    private String done(Exercise exercise, Shell shell) {
        var ended = runs.all().stream()
                .filter(run -> run.exercise().equals(exercise.code()) && run.isEnded())
                .map(ExerciseRun::begunAt)
                .sorted()
                .toList();
        return ended.isEmpty()
                ? ""
                : shell.count(
                        "strategy.list.done",
                        ended.size(),
                        "when",
                        shell.times().day(ended.getLast(), shell.now()));
    }
}
