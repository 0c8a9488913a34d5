package app.intact.strategy.page;

import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.Titles;
import app.intact.strategy.Exercise;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.Exercises;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// `/strategies`: the exercises there are, what each is for, how sure that is, and how often it was done; and what was
/// kept with each. Nothing is said here about what it changed: that needs more than two ratings.
public final class StrategiesPage {

    /// Enough of what was written to know it again.
    private static final int GLIMPSE = 140;

    private final ExerciseRuns runs;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public StrategiesPage(ExerciseRuns runs, RejectionBoard rejections) {
        this.runs = runs;
        this.rejections = rejections;
    }

    /// What the list shows.
    public record View(List<Row> rows) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /// One exercise.
    ///
    /// @param line about how long it takes, and how often it was done
    /// @param sure how sure it is, in a few words
    /// @param kept where what was kept can be read again, "" for nothing
    public record Row(
            String path,
            String title,
            String what,
            String line,
            String sure,
            String evidence,
            List<String> sources,
            String kept) {
        public Row {
            sources = List.copyOf(sources);
        }
    }

    /// What was kept with one exercise, the latest first.
    public record KeptView(String title, String path, List<KeptRun> runs) {
        public KeptView {
            runs = List.copyOf(runs);
        }
    }

    /// One run.
    ///
    /// @param about the rejection, "" for none
    /// @param glimpse the beginning of what was written, "" for nothing
    public record KeptRun(String path, String when, String about, String glimpse) {}

    /// `GET /strategies`
    public Reply show(Request request) {
        var shell = request.shell("strategy.list.title", Place.STRATEGIES);
        var rows =
                Exercises.all().stream().map(exercise -> row(exercise, shell)).toList();
        return new Reply.Html(templates.strategyList(shell, new View(rows)));
    }

    /// `GET /strategies/{code}`: what was kept.
    public Reply kept(Request request) {
        return Exercises.of(request.segment("code"))
                .<Reply>map(exercise -> {
                    var shell = request.shell("strategy.earlier", Place.STRATEGIES);
                    return new Reply.Html(templates.strategyKeptAll(shell, kept(exercise, shell)));
                })
                .orElseGet(Reply.NotFound::new);
    }

    private KeptView kept(Exercise exercise, Shell shell) {
        return new KeptView(
                shell.say("strategy." + exercise.code() + ".title"),
                Ways.intro(exercise, Optional.empty()),
                with(exercise).stream()
                        .filter(ExerciseRun::keptSomething)
                        .sorted(Comparator.comparing(ExerciseRun::begunAt).reversed())
                        .map(run -> kept(run, shell))
                        .toList());
    }

    private KeptRun kept(ExerciseRun run, Shell shell) {
        var about = run.rejection().flatMap(rejections::find);
        return new KeptRun(
                Ways.run(run.id()),
                shell.times().moment(run.begunAt(), shell.now()),
                about.map(it -> title(it, shell)).orElse(""),
                run.writings().isEmpty()
                        ? ""
                        : glimpse(run.writings().getFirst().reveal().strip()));
    }

    private static String title(Rejection rejection, Shell shell) {
        return Titles.of(rejection, shell.words(), shell.times(), shell.now());
    }

    private static String glimpse(String written) {
        var line = written.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= GLIMPSE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, GLIMPSE)).stripTrailing() + "…";
    }

    private List<ExerciseRun> with(Exercise exercise) {
        return runs.all().stream()
                .filter(run -> run.exercise().equals(exercise.code()))
                .toList();
    }

    private Row row(Exercise exercise, Shell shell) {
        var key = "strategy." + exercise.code();
        boolean kept = with(exercise).stream().anyMatch(ExerciseRun::keptSomething);
        return new Row(
                Ways.intro(exercise, Optional.empty()),
                shell.say(key + ".title"),
                shell.say(key + ".for"),
                exercise.canBegin()
                        ? shell.say("strategy.minutes", "n", exercise.minutes()) + done(exercise, shell)
                        : shell.say("strategy.later"),
                shell.say(key + ".sure"),
                shell.say(key + ".evidence"),
                exercise.sources().stream()
                        .map(source -> shell.say("strategy.source." + source))
                        .toList(),
                kept ? "/strategies/" + exercise.code() : "");
    }

    private String done(Exercise exercise, Shell shell) {
        var ended = with(exercise).stream()
                .filter(ExerciseRun::isEnded)
                .map(ExerciseRun::begunAt)
                .sorted()
                .toList();
        return ended.isEmpty()
                ? ""
                : ", "
                        + shell.count(
                                "strategy.list.done",
                                ended.size(),
                                "when",
                                shell.times().day(ended.getLast(), shell.now()));
    }
}
