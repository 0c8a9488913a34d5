package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.quantity.OpaqueId;
import app.intact.rejection.Rejection;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.ReplayEvent.ReplayUnparked;
import app.intact.rejection.ReplayTimes;
import app.intact.strategy.Step.Park;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A time later for what keeps coming round. It waits on Today.
public final class ParkKind implements StepKind<Park> {

    /// When its time comes, as an instant.
    static final String UNTIL = "until";

    private static final String WHAT = "text";
    private static final String PARKED = "parked";
    private static final String OWN = "own";

    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    ParkKind(RandomGenerator chance) {
        this.chance = chance;
    }

    /// What the page shows.
    ///
    /// @param own a time of their own is chosen
    /// @param time their own time, as typed
    public record View(Frame frame, Writing what, List<Pick> times, boolean own, String time, String slip) {
        public View {
            times = List.copyOf(times);
        }
    }

    @Override
    public JteModel show(Asked asked, Park step) {
        return page(asked, step, "", "");
    }

    private JteModel page(Asked asked, Park step, String whatSlip, String timeSlip) {
        var request = asked.request();
        var shell = asked.shell();
        var zone = shell.times().zone();
        boolean answered = asked.run().answer(step.code()).isPresent();
        var kept = asked.run().text(answered ? step.code() : step.about(), WHAT);
        var night = ReplayTimes.isNight(request.now(), zone);
        var when = request.has("when") || !night ? request.field("when") : ReplayTimes.IN_THE_MORNING;
        var times = ReplayTimes.choices(request.now(), zone).stream()
                .map(choice -> new Pick(
                        choice.code(), label(choice, shell), choice.code().equals(when)))
                .toList();
        var what = Writing.area(
                        WHAT,
                        asked.say("replay.park.what"),
                        asked.say("replay.park.what.hint"),
                        asked.typedOr(WHAT, kept).reveal())
                .rows(2)
                .slipped(whatSlip);
        return templates.strategyPark(
                shell, new View(asked.frame(), what, times, when.equals(OWN), request.field("time"), timeSlip));
    }

    private static String label(ReplayTimes.Choice choice, Shell shell) {
        return shell.say(
                "replay.park.when." + choice.code(), "time", shell.times().clock(choice.at()));
    }

    @Override
    public Taken take(Asked asked, Park step) {
        var request = asked.request();
        var what = request.text(WHAT);
        int over = what.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, request.words().count("shell.slip.long", over), ""), true);
        }
        return switch (Chosen.of(request, asked.shell().times().zone())) {
            case Chosen.At(var until) -> parked(asked, step, what, until);
            case Chosen.Slip(var key) -> new Taken.Slip(page(asked, step, "", asked.say(key)), !what.isBlank());
        };
    }

    /// What was parked here before is let go.
    private Taken parked(Asked asked, Park step, PersonalText what, Instant until) {
        var now = asked.request().now();
        var rejection = asked.rejection().map(Rejection::id).orElse(null);
        var events = new ArrayList<Event>();
        var before = asked.run().text(step.code(), PARKED).reveal();
        if (!before.isEmpty()) {
            events.add(new ReplayUnparked(rejection, now, before, true));
        }
        var id = OpaqueId.fresh(chance);
        events.add(new ReplayParked(rejection, now, id, what, until));
        return new Taken.Answer(
                Map.of(
                        WHAT, what,
                        UNTIL, PersonalText.of(until.toString()),
                        PARKED, PersonalText.of(id)),
                Map.of(),
                events);
    }

    /// The time that was chosen, or what is wrong with it.
    private sealed interface Chosen {
        record At(Instant until) implements Chosen {}

        record Slip(String key) implements Chosen {}

        static Chosen of(Request request, ZoneId zone) {
            var when = request.field("when");
            var now = request.now();
            if (when.equals(OWN) || (when.isEmpty() && !request.field("time").isBlank())) {
                var typed = ReplayTimes.typed(request.field("time"));
                if (typed.isEmpty()) {
                    return new Slip("replay.park.slip.clock");
                }
                return ReplayTimes.today(typed.get(), now, zone)
                        .<Chosen>map(At::new)
                        .orElseGet(() -> new Slip("replay.park.slip.past"));
            }
            return ReplayTimes.choices(now, zone).stream()
                    .filter(choice -> choice.code().equals(when))
                    .findFirst()
                    .<Chosen>map(choice -> new At(choice.at()))
                    .orElseGet(() -> new Slip(when.isEmpty() ? "replay.park.slip.none" : "replay.park.slip.past"));
        }
    }
}
