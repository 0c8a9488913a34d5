package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.quantity.Intensity;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.strategy.Exercise;
import app.intact.strategy.ExerciseEvent.ExerciseBegun;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.Exercises;
import app.intact.strategy.Measured;
import app.intact.strategy.RunId;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;

/// `/exercises/{code}` and `/rejections/{id}/exercises/{code}`: what an exercise is for and how sure that is,
/// then its beginning.
public final class ExercisePage {

    /// A sting rated this long ago is not asked again.
    private static final Duration JUST_RATED = Duration.ofMinutes(10);

    private final Journal journal;
    private final RejectionBoard rejections;
    private final ExerciseRuns runs;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    public ExercisePage(Journal journal, RejectionBoard rejections, ExerciseRuns runs, RandomGenerator chance) {
        this.journal = journal;
        this.rejections = rejections;
        this.runs = runs;
        this.chance = chance;
    }

    /// What the page shows.
    ///
    /// @param begin whether it can be begun
    /// @param preset a choice that was made before, and stands in the address
    /// @param resume where a run that was left goes on, "" where there is none
    /// @param stopped says when it was left
    /// @param kept earlier runs about the same rejection
    public record View(
            String title,
            String back,
            String what,
            String minutes,
            String example,
            String evidence,
            List<String> sources,
            boolean begin,
            Preset preset,
            String resume,
            String stopped,
            List<Earlier> kept) {
        public View {
            sources = List.copyOf(sources);
            kept = List.copyOf(kept);
        }
    }

    /// A run done before.
    public record Earlier(String path, String when) {}

    /// `GET`
    public Reply show(Request request) {
        return with(request, (exercise, rejection) -> {
            var shell = request.shell("strategy." + exercise.code() + ".title", Place.NONE);
            return new Reply.Html(templates.strategyIntro(shell, view(request, exercise, rejection)));
        });
    }

    private View view(Request request, Exercise exercise, Optional<Rejection> rejection) {
        var words = request.words();
        var key = "strategy." + exercise.code();
        var preset = Preset.of(request, exercise, rejection);
        var times = request.shell(key + ".title", Place.NONE).times();
        var unfinished = runs.unfinished(exercise.code(), rejection.map(Rejection::id));
        var earlier = rejection.map(it -> runs.of(it.id())).orElse(List.of()).stream()
                .filter(run -> run.exercise().equals(exercise.code()) && run.isEnded() && run.keptSomething())
                .map(run -> new Earlier(
                        Ways.run(run.id()),
                        words.say("strategy.again", "when", times.moment(run.begunAt(), request.now()))))
                .toList();
        return new View(
                words.say(preset.isNone() ? key + ".title" : preset.key(exercise)),
                Ways.backFrom(rejection),
                words.say(preset.isNone() ? key + ".for" : preset.key(exercise) + ".what"),
                words.say("strategy.minutes", "n", exercise.minutes()),
                words.say(key + ".example"),
                words.say(key + ".evidence"),
                exercise.sources().stream()
                        .map(source -> words.say("strategy.source." + source))
                        .toList(),
                exercise.canBegin(),
                preset,
                unfinished
                        .filter(_ -> preset.isNone())
                        .map(run -> goesOn(run, exercise, rejection, request.now()))
                        .orElse(""),
                unfinished
                        .filter(_ -> preset.isNone())
                        .map(run -> words.say("strategy.stopped", "when", times.moment(run.touchedAt(), request.now())))
                        .orElse(""),
                earlier);
    }

    private static String goesOn(ExerciseRun run, Exercise exercise, Optional<Rejection> rejection, Instant now) {
        return Ways.page(run.id(), run.goesOnAt(run.pages(exercise, rejection, now)));
    }

    /// `POST`: begins a run. A form sent twice begins one run.
    public Reply begin(Request request) {
        return with(request, (exercise, rejection) -> {
            if (!exercise.canBegin()) {
                return new Reply.SeeOther(Ways.intro(exercise, rejection));
            }
            var id = RunId.read(request.op()).orElseGet(() -> RunId.fresh(chance));
            var before = rejection
                    .filter(_ -> exercise.measured() == Measured.STING)
                    .flatMap(it -> justRated(it, request.now()));
            var begun = new ExerciseBegun(
                    id, rejection.map(Rejection::id).orElse(null), request.now(), exercise.code(), before.orElse(null));
            var events = new ArrayList<Event>();
            events.add(begun);
            events.addAll(Preset.of(request, exercise, rejection).answers(begun, exercise));
            rejection
                    .filter(it -> !request.has("back")
                            && it.flowGoesOnAt().filter(FlowStep.HELP::equals).isPresent())
                    .ifPresent(it -> events.add(new StepPassed(it.id(), request.now(), FlowStep.HELP)));
            journal.append(request.op(), events);
            return runs.find(id)
                    .<Reply>map(run -> new Reply.SeeOther(goesOn(run, exercise, rejection, request.now())))
                    .orElseGet(Reply.NotFound::new);
        });
    }

    /// The last sting, where it was rated within the last ten minutes.
    private static Optional<Intensity> justRated(Rejection rejection, Instant now) {
        var at = rejection.ratings().isEmpty()
                ? rejection.toldAt()
                : rejection.ratings().getLast().at();
        return rejection.lastSting().filter(_ -> Duration.between(at, now).abs().compareTo(JUST_RATED) < 0);
    }

    private Reply with(Request request, BiFunction<Exercise, Optional<Rejection>, Reply> act) {
        var exercise = Exercises.of(request.segment("code"));
        var id = request.segment("id");
        var rejection = rejections.find(id);
        if (exercise.isEmpty() || (!id.isEmpty() && rejection.isEmpty())) {
            return new Reply.NotFound();
        }
        if (request.visit().danger() && !request.visit().saidDanger()) {
            return new Reply.SeeOther("/help/danger");
        }
        if (request.visit().danger() && !exercise.get().isForDanger()) {
            return new Reply.SeeOther(Ways.backFrom(rejection));
        }
        if (rejection
                .filter(it -> !Exercises.mayBeOffered(exercise.get(), it, request.now()))
                .isPresent()) {
            return new Reply.SeeOther(Ways.backFrom(rejection));
        }
        return act.apply(exercise.get(), rejection);
    }
}
