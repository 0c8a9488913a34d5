package app.intact.strategy.page;

import app.intact.chart.LifeMap;
import app.intact.language.PersonalText;
import app.intact.plan.Moment;
import app.intact.plan.Plan;
import app.intact.plan.PlanEvent.Outcome;
import app.intact.quantity.Intensity;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.Exercises;
import app.intact.strategy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was kept of a run, to read at its end and again later.
///
/// @param when the day it was begun
/// @param end a closing sentence of the exercise, "" where nothing was kept
/// @param change before and after, in one true sentence
/// @param goOn where it leads on
/// @param resume where it goes on, "" when it was ended
/// @param onward another exercise that this one leads on to
public record Keeping(
        String title,
        String when,
        String end,
        String change,
        List<Part> parts,
        String goOn,
        String resume,
        Optional<Onward> onward) {

    /// A quiet line to another exercise.
    public record Onward(String says, String title, String path) {}

    public Keeping {
        parts = List.copyOf(parts);
    }

    /// One answer.
    ///
    /// @param lines the person's own words, as they wrote them
    /// @param note what came of it, or what was chosen, in Intact's words; "" for nothing
    /// @param map the lines as a map instead, where they are one
    public record Part(
            String ask,
            List<Said> lines,
            String note,
            @Nullable LifeMap map) {
        public Part {
            lines = List.copyOf(lines);
        }

        Part(String ask, List<Said> lines, String note) {
            this(ask, lines, note, null);
        }
    }

    /// A person's words, with what stands over them; "" for nothing.
    public record Said(String kind, String words) {}

    /// @param plan the plan made in this run, if one was made
    static Keeping of(Asked asked, Optional<Plan> plan) {
        var run = asked.run();
        var parts = new ArrayList<Part>();
        asked.exercise().steps().forEach(step -> part(asked, step, parts));
        plan.flatMap(made -> outcome(asked, made)).ifPresent(parts::add);
        var times = asked.shell().times();
        return new Keeping(
                asked.say(asked.key("title")),
                times.moment(run.begunAt(), asked.request().now()),
                run.keptSomething() ? asked.say(asked.key("end")) : "",
                change(asked),
                parts,
                asked.onward(),
                run.isEnded() || asked.isClosed() ? "" : Ways.page(run.id(), run.goesOnAt(asked.pages())),
                onward(asked));
    }

    private static Optional<Onward> onward(Asked asked) {
        var rejection = asked.rejection();
        return Exercises.onwardFrom(asked.exercise())
                .filter(next -> rejection
                        .filter(it -> !Exercises.mayBeOffered(
                                next, it, asked.request().now()))
                        .isEmpty())
                .map(next -> new Onward(
                        asked.say(asked.key("onward")),
                        asked.say("strategy." + next.code() + ".title"),
                        Ways.intro(next, rejection)));
    }

    private static String change(Asked asked) {
        var change = changeThen(asked);
        var later = asked.run().later();
        return later.isEmpty()
                ? change
                : change + " "
                        + asked.request()
                                .words()
                                .say("strategy.close.later", "c", later.get().value());
    }

    private static String changeThen(Asked asked) {
        var before = asked.run().before();
        var after = asked.run().after();
        if (before.isEmpty() || after.isEmpty()) {
            return asked.run().isEnded() ? asked.say("strategy.close.none") : "";
        }
        int a = before.get().value();
        int b = after.get().value();
        boolean better = asked.exercise().measured().isBetterWhenMore() ? b > a : b < a;
        var how = a == b ? "same" : better ? "down" : "up";
        return asked.request().words().say("strategy.close." + how, "a", a, "b", b);
    }

    private static void part(Asked asked, Step step, List<Part> parts) {
        asked.run().answer(step.code()).ifPresent(answer -> {
            var part = part(asked, step);
            if (!part.lines().isEmpty() || !part.note().isEmpty() || part.map() != null) {
                parts.add(part);
            }
        });
    }

    private static Part part(Asked asked, Step step) {
        var key = asked.key(step.code());
        var ask = asked.fitting(asked.request().words().has(key + ".kept") ? key + ".kept" : key + ".ask");
        return switch (step) {
            case Step.Write _, Step.Paste _, Step.Idea _, Step.Message _ ->
                new Part(ask, text(asked, step, "text"), "");
            case Step.Sort sort -> new Part(ask, piles(asked, step, sort.piles()), "");
            case Step.Choose _ -> new Part(ask, List.of(), choice(asked, step));
            case Step.Pair _ -> pair(asked, ask, step.code());
            case Step.Wait _, Step.Start _ -> new Part(ask, List.of(), "");
            case Step.Plan _ -> plan(asked, ask, step.code());
            case Step.Sift _ -> new Part(ask, piles(asked, step, SiftKind.piles()), unsaid(asked, step));
            case Step.Park _ -> new Part(ask, text(asked, step, "text"), parked(asked, step));
            case Step.Person _ -> person(asked, ask, step.code());
            case Step.Send _ -> chosen(asked, ask, key + ".kept.", step.code());
            case Step.Doors _ -> chosen(asked, ask, key + ".choice.", step.code());
            case Step.Part _ -> chosen(asked, ask, "win.area.", step.code());
            case Step.Wins _ -> new Part(ask, each(asked, step), "");
            case Step.Gather _ ->
                new Part(
                        ask,
                        isToldLater(asked, step.code())
                                ? List.of()
                                : lines("", asked.run().text(step.code(), "lines"))
                                        .toList(),
                        "");
            case Step.Mark mark -> mark(asked, ask, mark);
            case Step.Share _ -> new Part(ask, shares(asked, step.code()), "");
            case Step.If only -> part(asked, only.then());
        };
    }

    private static List<Said> text(Asked asked, Step step, String name) {
        return said("", asked.run().text(step.code(), name));
    }

    private static List<Said> piles(Asked asked, Step step, List<String> piles) {
        var names = asked.key(step.code()) + ".pile.";
        return piles.stream()
                .flatMap(pile -> lines(asked.say(names + pile), asked.run().text(step.code(), pile)))
                .toList();
    }

    private static String choice(Asked asked, Step step) {
        var choice = asked.run().text(step.code(), ChooseKind.FIELD).reveal();
        var key = asked.key(step.code()) + ".choice." + choice;
        return (asked.fitting(key) + " " + asked.sayIfAny(key + ".then")).strip();
    }

    /// "It does not say: why, how close you came."
    private static String unsaid(Asked asked, Step step) {
        var key = asked.key(step.code()) + "." + SiftKind.UNSAID;
        var unsaid = asked.run()
                .text(step.code(), SiftKind.UNSAID)
                .reveal()
                .lines()
                .map(what -> asked.sayIfAny(key + "." + what))
                .toList();
        return unsaid.isEmpty() ? "" : asked.say(key) + " " + String.join(", ", unsaid) + ".";
    }

    private static String parked(Asked asked, Step step) {
        var until = asked.run().text(step.code(), ParkKind.UNTIL).reveal();
        if (until.isEmpty()) {
            return "";
        }
        var times = asked.shell().times();
        return asked.request()
                .words()
                .say(
                        asked.key(step.code()) + ".until",
                        "until",
                        times.moment(Instant.parse(until), asked.request().now()),
                        "time",
                        times.clock(Instant.parse(until)));
    }

    private static List<Said> each(Asked asked, Step step) {
        return asked.run().answer(step.code()).stream()
                .flatMap(answer -> answer.texts().values().stream())
                .flatMap(text -> said("", text).stream())
                .toList();
    }

    /// Lines that all come again, with what was said of each, are not shown twice.
    private static boolean isToldLater(Asked asked, String gathered) {
        var lines = Answers.of(asked, gathered);
        return asked.exercise().steps().stream()
                .anyMatch(step -> step instanceof Step.Mark mark && isMapOf(asked, mark, gathered)
                        || step instanceof Step.Share share && isSharedIn(asked, share, lines));
    }

    private static boolean isMapOf(Asked asked, Step.Mark mark, String gathered) {
        return mark.source().equals(gathered) && mark.sense() == Step.Sense.REACHED && Answers.isMarked(asked, mark);
    }

    private static boolean isSharedIn(Asked asked, Step.Share share, List<String> lines) {
        var shared = ShareKind.kept(asked, share.code()).stream()
                .map(ShareKind.Shared::line)
                .toList();
        return shared.containsAll(lines);
    }

    /// What came of the plan, once that was said.
    private static Optional<Part> outcome(Asked asked, Plan plan) {
        return plan.outcome()
                .map(it -> new Part(
                        asked.say("plan.asks." + plan.asks().code()),
                        said("", plan.how()),
                        asked.say(
                                it == Outcome.DONE
                                        ? "plan.asks." + plan.asks().code() + ".done"
                                        : "plan.outcome.let-go")));
    }

    private static Part chosen(Asked asked, String ask, String texts, String step) {
        var choice = asked.run().text(step, ChooseKind.FIELD).reveal();
        return new Part(ask, List.of(), choice.isEmpty() ? "" : asked.fitting(texts + choice));
    }

    private static Part person(Asked asked, String ask, String step) {
        var run = asked.run();
        boolean nobody = run.text(step, ChooseKind.FIELD).reveal().equals(Step.Person.NOBODY);
        return new Part(
                ask, said("", run.text(step, PersonKind.NAME)), nobody ? asked.say("strategy.person.nobody") : "");
    }

    private static Part plan(Asked asked, String ask, String step) {
        var run = asked.run();
        var day = run.text(step, PlanKind.DAY).reveal();
        if (day.isEmpty()) {
            return new Part(ask, List.of(), "");
        }
        var time = run.text(step, PlanKind.TIME).reveal();
        var when = Moment.of(
                LocalDate.parse(day),
                time.isEmpty() ? null : LocalTime.parse(time),
                asked.request().words(),
                asked.shell().times(),
                asked.request().now());
        var said = new ArrayList<>(said("", run.text(step, PlanKind.WHAT)));
        said.addAll(said(asked.say("plan.where.kept"), run.text(step, PlanKind.WHERE)));
        return new Part(ask, said, asked.request().words().say("plan.asks.happened.for", "when", when));
    }

    private static Part mark(Asked asked, String ask, Step.Mark mark) {
        return switch (mark.sense()) {
            case LEFT_ALONE ->
                new Part(ask, lines("", asked.run().text(mark.code(), "marked")).toList(), "");
            case REACHED ->
                new Part(ask, List.of(), "", Answers.isMarked(asked, mark) ? Answers.map(asked, mark) : null);
        };
    }

    private static List<Said> shares(Asked asked, String step) {
        return ShareKind.kept(asked, step).stream()
                .map(one -> new Said(asked.request().words().say("shell.sharing.sum", "n", one.points()), one.line()))
                .toList();
    }

    private static Part pair(Asked asked, String ask, String step) {
        var ratings = asked.run().answer(step).map(it -> it.ratings()).orElseThrow();
        var conclusion = ratings.get(Sentences.CONCLUSION);
        var feeling = ratings.get(Sentences.FEELING);
        if (conclusion == null || feeling == null) {
            return new Part(ask, List.of(), "");
        }
        return new Part(
                ask,
                List.of(
                        side(asked, asked.run(), step, Sentences.CONCLUSION, conclusion),
                        side(asked, asked.run(), step, Sentences.FEELING, feeling)),
                Sentences.result(asked.request().words(), conclusion, feeling));
    }

    private static Said side(Asked asked, ExerciseRun run, String step, String name, Intensity sting) {
        return new Said(
                asked.request()
                        .words()
                        .say("strategy.kept.side", "kind", asked.say("strategy.pair." + name), "n", sting.value()),
                run.text(step, name).reveal());
    }

    private static List<Said> said(String kind, PersonalText text) {
        return text.isBlank() ? List.of() : List.of(new Said(kind, text.reveal()));
    }

    /// The pile's name stands over its first line.
    private static Stream<Said> lines(String kind, PersonalText text) {
        var lines = text.reveal().lines().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, lines.size()).mapToObj(i -> new Said(i == 0 ? kind : "", lines.get(i)));
    }
}
