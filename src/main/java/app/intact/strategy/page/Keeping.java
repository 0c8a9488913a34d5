package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.plan.Moment;
import app.intact.quantity.Intensity;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was kept of a run, to read at its end and again later.
///
/// @param when the day it was begun
/// @param end a closing sentence of the exercise, "" where nothing was kept
/// @param change before and after, in one true sentence
/// @param goOn where it leads on
/// @param resume where it goes on, "" when it was ended
public record Keeping(
        String title, String when, String end, String change, List<Part> parts, String goOn, String resume) {

    public Keeping {
        parts = List.copyOf(parts);
    }

    /// One answer.
    ///
    /// @param lines the person's own words, as they wrote them
    /// @param note what came of it, or what was chosen, in Intact's words; "" for nothing
    public record Part(String ask, List<Said> lines, String note) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// A person's words, with what stands over them; "" for nothing.
    public record Said(String kind, String words) {}

    static Keeping of(Asked asked) {
        var run = asked.run();
        var parts = new ArrayList<Part>();
        asked.exercise().steps().forEach(step -> part(asked, step, parts));
        var times = asked.shell().times();
        return new Keeping(
                asked.say(asked.key("title")),
                times.moment(run.begunAt(), asked.request().now()),
                run.keptSomething() ? asked.say(asked.key("end")) : "",
                change(asked),
                parts,
                asked.onward(),
                run.isEnded() || asked.isClosed() ? "" : Ways.page(run.id(), run.goesOnAt(asked.pages())));
    }

    private static String change(Asked asked) {
        var before = asked.run().before();
        var after = asked.run().after();
        if (before.isEmpty() || after.isEmpty()) {
            return asked.run().isEnded() ? asked.say("strategy.close.none") : "";
        }
        int a = before.get().value();
        int b = after.get().value();
        boolean moreIsBetter = asked.exercise().measured().isBetterHigh();
        var how = b == a ? "same" : moreIsBetter ? (b > a ? "more" : "less") : b < a ? "down" : "up";
        return asked.request().words().say("strategy.close." + how, "a", a, "b", b);
    }

    private static void part(Asked asked, Step step, List<Part> parts) {
        asked.run().answer(step.code()).ifPresent(answer -> {
            var part = part(asked, step);
            if (!part.lines().isEmpty() || !part.note().isEmpty()) {
                parts.add(part);
            }
        });
    }

    private static Part part(Asked asked, Step step) {
        var ask = asked.say(asked.key(step.code()) + ".ask");
        return switch (step) {
            case Step.Write _, Step.Paste _, Step.Idea _ -> new Part(ask, text(asked, step, "text"), "");
            case Step.Sort sort -> new Part(ask, piles(asked, step, sort.piles()), "");
            case Step.Choose _ -> new Part(ask, List.of(), choice(asked, step));
            case Step.Pair _ -> pair(asked, ask, step.code());
            case Step.Wait _ -> new Part(ask, List.of(), "");
            case Step.Plan _ -> plan(asked, ask, step.code());
            case Step.Sift _ -> new Part(ask, piles(asked, step, SiftKind.piles()), unsaid(asked, step));
            case Step.Park _ -> new Part(ask, text(asked, step, "text"), parked(asked, step));
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
        return (asked.sayIfAny(key) + " " + asked.sayIfAny(key + ".then")).strip();
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
        return new Part(ask, said, asked.request().words().say("plan.for", "when", when));
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
