package app.intact.strategy.page;

import app.intact.ally.Ally;
import app.intact.ally.AllyEvent.AllyReached;
import app.intact.ally.AllyId;
import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.plan.PlanEvent.Asks;
import app.intact.plan.PlanEvent.PlanMade;
import app.intact.plan.PlanTimes;
import app.intact.rejection.Rejection;
import app.intact.strategy.Step.Send;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The message, to be opened in an app of the person's own, and whether it went. Today asks later what came of it.
public final class SendKind implements StepKind<Send> {

    private static final String CHOICE = ChooseKind.FIELD;
    private static final String SENT = "sent";
    private static final String LATER = "later";
    private static final List<String> CHOICES = List.of(SENT, LATER, "not");

    private final Around around;
    private final StaticTemplates templates = new StaticTemplates();

    SendKind(Around around) {
        this.around = around;
    }

    /// What the page shows.
    ///
    /// @param said the message, "" where there is none
    /// @param links ways to open it
    /// @param night whoever it goes to may be asleep
    /// @param apart the person is not led to them any more; there are no links then
    public record View(
            Frame frame,
            String name,
            String said,
            List<Opening.Link> links,
            boolean apart,
            boolean night,
            List<Pick> choices) {
        public View {
            links = List.copyOf(links);
            choices = List.copyOf(choices);
        }
    }

    @Override
    public JteModel show(Asked asked, Send step) {
        var run = asked.run();
        var said = run.text(step.message(), MessageKind.FIELD).reveal().strip();
        boolean apart = ally(asked, step).filter(ally -> !ally.mayBeOffered()).isPresent();
        var links = apart
                ? List.<Opening.Link>of()
                : Opening.links(
                        asked.request().words(),
                        run.text(step.who(), PersonKind.NUMBER).reveal(),
                        run.text(step.who(), PersonKind.MAIL).reveal(),
                        said);
        var chosen = run.text(step.code(), CHOICE).reveal();
        var choices = CHOICES.stream()
                .map(choice -> new Pick(choice, asked.say(asked.stepKey("choice." + choice)), choice.equals(chosen)))
                .toList();
        var name = run.text(step.who(), PersonKind.NAME).reveal();
        boolean night =
                PlanTimes.isNight(asked.request().now(), asked.shell().times().zone());
        return templates.strategySend(asked.shell(), new View(asked.frame(), name, said, links, apart, night, choices));
    }

    private Optional<Ally> ally(Asked asked, Send step) {
        return around.allies().find(asked.run().text(step.who(), CHOICE).reveal());
    }

    @Override
    public Taken take(Asked asked, Send step) {
        var choice = asked.request().field(CHOICE);
        var before = asked.run().text(step.code(), CHOICE).reveal();
        if (!CHOICES.contains(choice)) {
            return Taken.Answer.of(Map.of());
        }
        var texts = Map.of(CHOICE, PersonalText.of(choice));
        if (choice.equals(before)) {
            return Taken.Answer.of(texts);
        }
        var also = new ArrayList<Event>();
        switch (choice) {
            case SENT -> {
                ally(asked, step)
                        .ifPresent(ally -> also.add(
                                new AllyReached(ally.id(), asked.request().now())));
                also.add(asksTomorrow(asked, step));
            }
            case LATER -> also.add(asksWhetherItWent(asked, step));
            default -> {
                if (!before.isEmpty()) {
                    also.add(PlanKind.letGo(asked));
                }
            }
        }
        return new Taken.Answer(texts, Map.of(), also);
    }

    private static PlanMade asksTomorrow(Asked asked, Send step) {
        var zone = asked.shell().times().zone();
        var tomorrow = asked.request().now().atZone(zone).toLocalDate().plusDays(1);
        return plan(asked, Asks.ANSWER, null, said(asked, step, "sent"), tomorrow, null);
    }

    /// This evening where that is still ahead, else in the morning, else tomorrow.
    private PlanMade asksWhetherItWent(Asked asked, Send step) {
        var choices =
                PlanTimes.choices(asked.request().now(), asked.shell().times().zone());
        var when = List.of("morning", "evening", "tomorrow").stream()
                .flatMap(code -> choices.stream().filter(choice -> choice.code().equals(code)))
                .findFirst()
                .orElseThrow();
        var with = ally(asked, step).map(Ally::id).orElse(null);
        return plan(asked, Asks.REACHED, with, said(asked, step, "later"), when.day(), when.time());
    }

    private static PersonalText said(Asked asked, Send step, String how) {
        var name = asked.run().text(step.who(), PersonKind.NAME).reveal().strip();
        var someone = name.isEmpty() ? asked.say("strategy.person.someone") : name;
        return PersonalText.of(asked.request().words().say("strategy.person.plan." + how, "name", someone));
    }

    private static PlanMade plan(
            Asked asked, Asks asks, @Nullable AllyId with, PersonalText what, LocalDate day, @Nullable LocalTime time) {
        return new PlanMade(
                PlanKind.planOf(asked),
                asked.rejection().map(Rejection::id).orElse(null),
                asked.request().now(),
                asked.exercise().code(),
                asks,
                with,
                what,
                PersonalText.NONE,
                day,
                time);
    }
}
