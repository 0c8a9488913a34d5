package app.intact.strategy.page;

import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.plan.Plans;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.strategy.ExerciseEvent.BeforeRated;
import app.intact.strategy.ExerciseEvent.ExerciseEnded;
import app.intact.strategy.ExerciseEvent.ExerciseLeft;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.Exercises;
import app.intact.strategy.Step;
import app.intact.web.Reply;
import app.intact.web.Request;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// `/exercises/runs/{run}` and its pages: one question each, and at the end what was kept.
public final class RunPage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final ExerciseRuns runs;
    private final MeasureQuestion measures = new MeasureQuestion();
    private final WriteKind writes = new WriteKind();
    private final SortKind sorts = new SortKind();
    private final ChooseKind chooses = new ChooseKind();
    private final PairKind pairs = new PairKind();
    private final WaitKind waits = new WaitKind();
    private final MarkKind marks = new MarkKind();
    private final ShareKind shares = new ShareKind();
    private final PlanKind plannings = new PlanKind();
    private final PasteKind pastes;
    private final SiftKind sifts;
    private final IdeaKind ideas = new IdeaKind();
    private final ParkKind parks;
    private final StartKind starts = new StartKind();
    private final MessageKind messages = new MessageKind();
    private final PartKind parts = new PartKind();
    private final GatherKind gathers;
    private final PersonKind persons;
    private final SendKind sends;
    private final DoorsKind doors;
    private final WinsKind wins;
    private final Plans plans;
    private final StaticTemplates templates = new StaticTemplates();

    /// @param around what the steps of some exercises need beside the rejection
    public RunPage(Journal journal, RejectionBoard rejections, ExerciseRuns runs, Around around) {
        this.gathers = new GatherKind(around.self(), around.chance());
        this.persons = new PersonKind(around);
        this.sends = new SendKind(around);
        this.doors = new DoorsKind(around);
        this.wins = new WinsKind(around);
        this.plans = around.plans();
        this.pastes = new PasteKind(around.messages());
        this.sifts = new SiftKind(around.messages());
        this.parks = new ParkKind(around.chance());
        this.journal = journal;
        this.rejections = rejections;
        this.runs = runs;
    }

    /// `GET /exercises/runs/{run}`: what was written, to read again.
    public Reply kept(Request request) {
        return with(request, asked -> new Reply.Html(templates.strategyKept(asked.shell(), keeping(asked))));
    }

    /// `GET /exercises/runs/{run}/{step}`
    public Reply show(Request request) {
        return with(request, asked -> {
            if (request.visit().danger() && !request.visit().saidDanger()) {
                return new Reply.SeeOther("/help/danger");
            }
            if (asked.page().equals(Ways.END) && asked.run().isEnded()) {
                return new Reply.Html(templates.strategyEnd(asked.shell(), keeping(asked)));
            }
            if (asked.run().isEnded() || asked.isClosed()) {
                return new Reply.SeeOther(Ways.run(asked.run().id()));
            }
            if (!asked.pages().contains(asked.page())) {
                return new Reply.SeeOther(
                        Ways.page(asked.run().id(), asked.run().goesOnAt(asked.pages())));
            }
            return new Reply.Html(
                    asked.step().map(step -> show(asked, step)).orElseGet(() -> measures.show(asked, "")));
        });
    }

    /// `POST /exercises/runs/{run}/{step}`: keeps the answer; `skip` passes it over, `stop` keeps it and leaves.
    public Reply save(Request request) {
        return with(request, asked -> switch (asked.page()) {
            case ExerciseRun.BEFORE, ExerciseRun.AFTER -> measure(asked);
            default -> asked.step().map(step -> answer(asked, step)).orElseGet(Reply.NotFound::new);
        });
    }

    private Keeping keeping(Asked asked) {
        return Keeping.of(asked, plans.find(PlanKind.planOf(asked)));
    }

    private JteModel show(Asked asked, Step step) {
        return switch (step) {
            case Step.Write write -> writes.show(asked, write);
            case Step.Sort sort -> sorts.show(asked, sort);
            case Step.Choose choose -> chooses.show(asked, choose);
            case Step.Pair pair -> pairs.show(asked, pair);
            case Step.Wait wait -> waits.show(asked, wait);
            case Step.Plan plan -> plannings.show(asked, plan);
            case Step.Person person -> persons.show(asked, person);
            case Step.Start start -> starts.show(asked, start);
            case Step.Message message -> messages.show(asked, message);
            case Step.Send send -> sends.show(asked, send);
            case Step.Doors some -> doors.show(asked, some);
            case Step.Part part -> parts.show(asked, part);
            case Step.Wins some -> wins.show(asked, some);
            case Step.Gather gather -> gathers.show(asked, gather);
            case Step.Mark mark -> marks.show(asked, mark);
            case Step.Share share -> shares.show(asked, share);
            case Step.Paste paste -> pastes.show(asked, paste);
            case Step.Sift sift -> sifts.show(asked, sift);
            case Step.Idea idea -> ideas.show(asked, idea);
            case Step.Park park -> parks.show(asked, park);
            case Step.If only -> show(asked, only.then());
        };
    }

    private Taken take(Asked asked, Step step) {
        return switch (step) {
            case Step.Write write -> writes.take(asked, write);
            case Step.Sort sort -> sorts.take(asked, sort);
            case Step.Choose choose -> chooses.take(asked, choose);
            case Step.Pair pair -> pairs.take(asked, pair);
            case Step.Wait wait -> waits.take(asked, wait);
            case Step.Plan plan -> plannings.take(asked, plan);
            case Step.Person person -> persons.take(asked, person);
            case Step.Start start -> starts.take(asked, start);
            case Step.Message message -> messages.take(asked, message);
            case Step.Send send -> sends.take(asked, send);
            case Step.Doors some -> doors.take(asked, some);
            case Step.Part part -> parts.take(asked, part);
            case Step.Wins some -> wins.take(asked, some);
            case Step.Gather gather -> gathers.take(asked, gather);
            case Step.Mark mark -> marks.take(asked, mark);
            case Step.Share share -> shares.take(asked, share);
            case Step.Paste paste -> pastes.take(asked, paste);
            case Step.Sift sift -> sifts.take(asked, sift);
            case Step.Idea idea -> ideas.take(asked, idea);
            case Step.Park park -> parks.take(asked, park);
            case Step.If only -> take(asked, only.then());
        };
    }

    private Reply answer(Asked asked, Step step) {
        if (asked.request().has("skip")) {
            return passOver(asked, step);
        }
        boolean stops = asked.request().has("stop");
        return switch (take(asked, step)) {
            case Taken.Slip(var page, var losesWords) ->
                stops && !losesWords ? leave(asked, new Writer(asked)) : new Reply.Refused(page);
            case Taken.Again(var page) -> new Reply.Html(page);
            case Taken.Answer answer -> {
                var writer = new Writer(asked);
                writer.add(new StepAnswered(
                        asked.run().id(),
                        asked.rejection().map(Rejection::id).orElse(null),
                        asked.request().now(),
                        step.code(),
                        answer.texts(),
                        answer.ratings()));
                answer.also().forEach(writer::add);
                var said = answer.texts().values().toArray(PersonalText[]::new);
                yield stops ? leave(asked, writer, said) : keep(asked, writer, said);
            }
        };
    }

    /// What was answered before stays.
    private Reply passOver(Asked asked, Step step) {
        var writer = new Writer(asked);
        if (asked.run().answer(step.code()).isEmpty()) {
            writer.add(new StepAnswered(
                    asked.run().id(),
                    asked.rejection().map(Rejection::id).orElse(null),
                    asked.request().now(),
                    step.code(),
                    Map.of(),
                    Map.of()));
        }
        writer.keep(journal);
        return new Reply.SeeOther(asked.now().next());
    }

    private Reply keep(Asked asked, Writer writer, PersonalText... said) {
        writer.keep(journal);
        return asked.request().onward(asked.now().next(), said);
    }

    private Reply leave(Asked asked, Writer writer, PersonalText... said) {
        if (!asked.run().isEnded()) {
            writer.add(new ExerciseLeft(
                    asked.run().id(),
                    asked.rejection().map(Rejection::id).orElse(null),
                    asked.request().now()));
            writer.passExercise();
        }
        writer.keep(journal);
        return asked.request().onward(asked.onward(), said);
    }

    private Reply measure(Asked asked) {
        var request = asked.request();
        if (!request.has("skip") && request.isNoIntensity(MeasureQuestion.FIELD)) {
            return new Reply.Refused(measures.show(asked, request.words().say("shell.slip.number")));
        }
        var rating = request.has("skip")
                ? null
                : request.intensity(MeasureQuestion.FIELD).orElse(null);
        var rejection = asked.rejection().map(Rejection::id).orElse(null);
        var writer = new Writer(asked);
        if (asked.page().equals(ExerciseRun.BEFORE)) {
            writer.add(new BeforeRated(asked.run().id(), rejection, request.now(), rating));
            writer.addSting(rating, RatingOccasion.BEFORE_EXERCISE);
            writer.keep(journal);
            return new Reply.SeeOther(asked.now().next());
        }
        if (!asked.run().isEnded()) {
            writer.add(new ExerciseEnded(asked.run().id(), rejection, request.now(), rating));
            writer.addSting(rating, RatingOccasion.AFTER_EXERCISE);
            writer.passExercise();
        }
        writer.keep(journal);
        return new Reply.SeeOther(Ways.page(asked.run().id(), Ways.END));
    }

    private Reply with(Request request, Function<Asked, Reply> act) {
        var run = runs.find(request.segment("run"));
        var exercise = run.flatMap(it -> Exercises.of(it.exercise()));
        if (run.isEmpty() || exercise.isEmpty()) {
            return new Reply.NotFound();
        }
        Optional<Rejection> rejection = run.get().rejection().flatMap(rejections::find);
        var pages = run.get().pages(exercise.get(), rejection, request.now());
        return act.apply(new Asked(request, exercise.get(), run.get(), rejection, pages, request.segment("step")));
    }
}
