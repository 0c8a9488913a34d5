package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.plan.Moment;
import app.intact.plan.PlanEvent.Asks;
import app.intact.plan.PlanEvent.Outcome;
import app.intact.plan.PlanEvent.PlanAnswered;
import app.intact.plan.PlanEvent.PlanMade;
import app.intact.plan.PlanId;
import app.intact.plan.PlanTimes;
import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Plan;
import app.intact.strategy.Step.Span;
import app.intact.web.Request;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A small thing to do: what, when, and where. It stands on Today until it is said what came of it.
public final class PlanKind implements StepKind<Plan> {

    static final String WHAT = "text";
    static final String WHERE = "where";
    static final String DAY = "day";
    static final String TIME = "time";
    private static final String WHEN = "when";
    private static final String OWN = "own";
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    ///
    /// @param own a day of their own is chosen
    /// @param slip what has to change about the time, "" for nothing
    public record View(
            Frame frame,
            Writing what,
            List<Pick> times,
            boolean own,
            String day,
            String time,
            String today,
            Writing where,
            String slip) {
        public View {
            times = List.copyOf(times);
        }
    }

    /// When it is for.
    private record At(LocalDate day, @Nullable LocalTime time) {}

    @Override
    public JteModel show(Asked asked, Plan step) {
        return page(asked, step, "", "", "");
    }

    private JteModel page(Asked asked, Plan step, String whatSlip, String whereSlip, String whenSlip) {
        var request = asked.request();
        var words = request.words();
        var shell = asked.shell();
        var day = kept(asked, step, DAY);
        boolean isAgain = !request.has(WHEN) && !day.isEmpty();
        var when = isAgain ? OWN : request.field(WHEN);
        var times = PlanTimes.choices(request.now(), shell.times().zone()).stream()
                .filter(choice -> step.span() == Span.WEEKS || !choice.code().equals("week"))
                .map(choice -> new Pick(
                        choice.code(),
                        words.say(
                                "plan.when." + choice.code(),
                                "time",
                                choice.time() == null ? "" : Moment.clock(choice.time()),
                                "day",
                                shell.times().dayOf(choice.day(), request.now())),
                        choice.code().equals(when)))
                .toList();
        return templates.strategyPlan(
                shell,
                new View(
                        asked.frame(),
                        Writing.area(WHAT, asked.say(asked.stepKey("label")), "", kept(asked, step, WHAT))
                                .rows(2)
                                .slipped(whatSlip),
                        times,
                        when.equals(OWN),
                        day,
                        kept(asked, step, TIME),
                        shell.times().dateOf(request.now()).toString(),
                        Writing.line(WHERE, words.say("plan.where"), "", kept(asked, step, WHERE))
                                .slipped(whereSlip),
                        whenSlip));
    }

    private static String kept(Asked asked, Plan step, String name) {
        return asked.typedOr(name, asked.run().text(step.code(), name)).reveal();
    }

    @Override
    public Taken take(Asked asked, Plan step) {
        var request = asked.request();
        var what = request.text(WHAT);
        var where = request.text(WHERE);
        var whatSlip = tooLong(asked, what);
        var whereSlip = tooLong(asked, where);
        if (what.isBlank() && where.isBlank()) {
            return nothing(asked);
        }
        if (what.isBlank()) {
            whatSlip = asked.say("shell.slip.needed");
        }
        var when = when(asked);
        if (when == null || !whatSlip.isEmpty() || !whereSlip.isEmpty()) {
            var whenSlip = when == null ? asked.say("plan.slip.when") : "";
            return new Taken.Slip(page(asked, step, whatSlip, whereSlip, whenSlip), !what.isBlank());
        }
        return planned(asked, what, where, when);
    }

    private static Taken planned(Asked asked, PersonalText what, PersonalText where, At when) {
        var texts = new LinkedHashMap<String, PersonalText>();
        texts.put(WHAT, what);
        texts.put(DAY, PersonalText.of(when.day().toString()));
        var time = when.time();
        if (time != null) {
            texts.put(TIME, PersonalText.of(Moment.clock(time)));
        }
        if (!where.isBlank()) {
            texts.put(WHERE, where);
        }
        var made = new PlanMade(
                planOf(asked),
                asked.rejection().map(Rejection::id).orElse(null),
                asked.request().now(),
                asked.exercise().code(),
                Asks.HAPPENED,
                null,
                what,
                where,
                when.day(),
                time);
        return new Taken.Answer(texts, Map.of(), List.of(made));
    }

    /// Nothing is planned; what was planned here before is let go.
    private static Taken nothing(Asked asked) {
        var before = asked.run().answer(asked.page()).filter(it -> !it.texts().isEmpty());
        return new Taken.Answer(
                Map.of(), Map.of(), before.map(_ -> List.of(letGo(asked))).orElse(List.of()));
    }

    static PlanAnswered letGo(Asked asked) {
        return new PlanAnswered(
                planOf(asked),
                asked.rejection().map(Rejection::id).orElse(null),
                asked.request().now(),
                Outcome.LET_GO,
                PersonalText.NONE);
    }

    /// A run makes one plan at most: it has the run's id.
    static PlanId planOf(Asked asked) {
        return new PlanId(asked.run().id().value());
    }

    private static String tooLong(Asked asked, PersonalText text) {
        int over = text.length() - Request.LONGEST;
        return over > 0 ? asked.request().words().count("shell.slip.long", over) : "";
    }

    /// @return nothing where none was chosen, or none that can be read and lies ahead
    private static @Nullable At when(Asked asked) {
        var request = asked.request();
        var zone = asked.shell().times().zone();
        var chosen = request.field(WHEN);
        if (chosen.equals(OWN) || (chosen.isEmpty() && !request.field(DAY).isBlank())) {
            return own(request, request.now().atZone(zone).toLocalDate());
        }
        return PlanTimes.choices(request.now(), zone).stream()
                .filter(choice -> choice.code().equals(chosen))
                .findFirst()
                .map(choice -> new At(choice.day(), choice.time()))
                .orElse(null);
    }

    private static @Nullable At own(Request request, LocalDate today) {
        try {
            var day = LocalDate.parse(request.field(DAY).strip());
            var typed = request.field(TIME).strip();
            var clock = CLOCK.matcher(typed);
            if (day.isBefore(today) || day.isAfter(today.plusYears(1)) || (!typed.isEmpty() && !clock.matches())) {
                return null;
            }
            return new At(
                    day,
                    typed.isEmpty()
                            ? null
                            : LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2))));
        } catch (DateTimeException _) {
            return null;
        }
    }
}
