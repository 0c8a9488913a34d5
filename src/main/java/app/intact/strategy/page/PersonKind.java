package app.intact.strategy.page;

import app.intact.ally.Ally;
import app.intact.ally.AllyEvent.AllyKept;
import app.intact.ally.AllyId;
import app.intact.ally.GoodFor;
import app.intact.ally.Standing;
import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.safety.HarmHelp.HarmLines;
import app.intact.strategy.Step.Person;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Somebody to turn to. Whoever said no to the person, or is not safe for them, is never among them.
public final class PersonKind implements StepKind<Person> {

    static final String NAME = "name";
    static final String NUMBER = "number";
    static final String MAIL = "mail";
    private static final String CHOICE = ChooseKind.FIELD;
    private static final String NEW = "new";
    private static final String KEEP = "keep";
    private static final int LONGEST_LINE = 200;

    private final Around around;
    private final StaticTemplates templates = new StaticTemplates();

    PersonKind(Around around) {
        this.around = around;
    }

    /// What the page shows.
    ///
    /// @param others says how to name somebody new
    /// @param isNew somebody new is chosen
    /// @param keeps the new one is to be kept with the allies
    /// @param harm where someone hurts or threatens them, what is known for here
    public record View(
            Frame frame,
            List<Choice> people,
            String others,
            boolean isNew,
            Writing name,
            Writing number,
            Writing mail,
            boolean keeps,
            String nobody,
            boolean isNobody,
            boolean atHarm,
            HarmLines harm) {
        public View {
            people = List.copyOf(people);
        }
    }

    /// An ally to choose.
    ///
    /// @param line what they are good for, and when they were reached; "" for neither
    public record Choice(String code, String name, String line, boolean chosen) {}

    @Override
    public JteModel show(Asked asked, Person step) {
        return page(asked, step, Map.of());
    }

    private JteModel page(Asked asked, Person step, Map<String, String> slips) {
        var request = asked.request();
        var kept = asked.run().text(step.code(), CHOICE).reveal();
        var allies = sorted(asked, step);
        // Somebody who was let go, or is not led to any more, is still readable here.
        boolean known = allies.stream().anyMatch(ally -> ally.id().value().equals(kept));
        var chosen = request.has(NAME)
                ? request.field(CHOICE)
                : kept.isEmpty() || kept.equals(Person.NOBODY) || known ? kept : NEW;
        boolean showsNew = chosen.equals(NEW) || request.has(NAME);
        return templates.strategyPerson(
                asked.shell(),
                new View(
                        asked.frame(),
                        allies.stream().map(ally -> choice(asked, ally, chosen)).toList(),
                        asked.say(allies.isEmpty() ? "strategy.person.who" : "strategy.person.new"),
                        chosen.equals(NEW) || allies.isEmpty(),
                        line(asked, step, NAME, showsNew, slips),
                        line(asked, step, NUMBER, showsNew, slips),
                        line(asked, step, MAIL, showsNew, slips),
                        !request.has(NAME) || request.has(KEEP),
                        asked.say("strategy.person.nobody"),
                        chosen.equals(Person.NOBODY),
                        asked.isAtHarm(),
                        asked.isAtHarm() ? around.harm().near(request.languages()) : HarmLines.NONE));
    }

    /// Those who are good for what was chosen come first.
    private List<Ally> sorted(Asked asked, Person step) {
        var fit = GoodFor.of(asked.run().text(step.support(), CHOICE).reveal());
        return around.allies().offered().stream()
                .sorted(Comparator.comparing(
                        ally -> fit.filter(ally.goodFor()::contains).isEmpty()))
                .toList();
    }

    private static Choice choice(Asked asked, Ally ally, String chosen) {
        var shell = asked.shell();
        var parts = new ArrayList<>(ally.goodFor().stream()
                .map(one -> asked.say("ally.good-for." + one.code()).toLowerCase(Locale.ROOT))
                .toList());
        ally.lastReached()
                .ifPresent(at ->
                        parts.add(shell.say("ally.reached", "ago", shell.times().ago(at, shell.now()))));
        return new Choice(
                ally.id().value(),
                nameOf(ally),
                upper(String.join(", ", parts)),
                ally.id().value().equals(chosen));
    }

    private static String upper(String line) {
        return line.isEmpty() ? "" : line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
    }

    private static String nameOf(Ally ally) {
        var named = ally.name().isBlank() ? ally.number() : ally.name();
        return (named.isBlank() ? ally.mail() : named).reveal();
    }

    private static Writing line(Asked asked, Person step, String name, boolean shows, Map<String, String> slips) {
        var said = shows ? asked.typedOr(name, asked.run().text(step.code(), name)) : PersonalText.NONE;
        return new Writing(
                name, asked.say("ally." + name), "", said.reveal(), 1, false, "", slips.getOrDefault(name, ""));
    }

    @Override
    public Taken take(Asked asked, Person step) {
        var choice = asked.request().field(CHOICE);
        var ally = around.allies().find(choice).filter(Ally::mayBeOffered);
        if (ally.isPresent()) {
            var one = ally.get();
            return Taken.Answer.of(texts(choice, PersonalText.of(nameOf(one)), one.number(), one.mail()));
        }
        if (choice.equals(Person.NOBODY)) {
            return Taken.Answer.of(Map.of(CHOICE, PersonalText.of(Person.NOBODY)));
        }
        return somebodyNew(asked, step);
    }

    private Taken somebodyNew(Asked asked, Person step) {
        var request = asked.request();
        var name = request.text(NAME);
        var number = request.text(NUMBER);
        var mail = request.text(MAIL);
        if (name.isBlank() && number.isBlank() && mail.isBlank()) {
            return request.field(CHOICE).equals(NEW)
                            && !around.allies().offered().isEmpty()
                    ? new Taken.Slip(page(asked, step, Map.of(NAME, asked.say("ally.slip.needed"))), false)
                    : Taken.Answer.of(Map.of());
        }
        var slips = slips(asked, Map.of(NAME, name, NUMBER, number, MAIL, mail));
        if (!slips.isEmpty()) {
            return new Taken.Slip(page(asked, step, slips), true);
        }
        var shown = name.isBlank() ? (number.isBlank() ? mail : number) : name;
        var id = AllyId.fresh(around.chance());
        boolean keeps = request.has(KEEP);
        List<? extends Event> also = keeps ? List.of(kept(asked, step, id, name, number, mail)) : List.of();
        return new Taken.Answer(texts(keeps ? id.value() : NEW, shown, number, mail), Map.of(), also);
    }

    private AllyKept kept(
            Asked asked, Person step, AllyId id, PersonalText name, PersonalText number, PersonalText mail) {
        var goodFor = GoodFor.of(asked.run().text(step.support(), CHOICE).reveal());
        return new AllyKept(
                id,
                asked.request().now(),
                name,
                number,
                mail,
                PersonalText.NONE,
                goodFor.stream().toList(),
                Standing.OPEN,
                false);
    }

    private Map<String, String> slips(Asked asked, Map<String, PersonalText> typed) {
        var slips = new LinkedHashMap<String, String>();
        typed.forEach((field, text) -> {
            int over = text.length() - LONGEST_LINE;
            if (over > 0) {
                slips.put(field, asked.request().words().count("shell.slip.long", over));
            }
        });
        apart(typed.getOrDefault(NAME, PersonalText.NONE))
                .ifPresent(ally -> slips.put(
                        NAME,
                        asked.say("strategy.person.slip." + ally.standing().code())));
        return slips;
    }

    /// Somebody of that name whom the person is not led to.
    private Optional<Ally> apart(PersonalText name) {
        return around.allies().all().stream()
                .filter(ally -> !ally.mayBeOffered() && !name.isBlank())
                .filter(ally -> ally.name()
                        .reveal()
                        .strip()
                        .equalsIgnoreCase(name.reveal().strip()))
                .findFirst();
    }

    private static Map<String, PersonalText> texts(
            String choice, PersonalText name, PersonalText number, PersonalText mail) {
        var texts = new LinkedHashMap<String, PersonalText>();
        texts.put(CHOICE, PersonalText.of(choice));
        texts.put(NAME, name);
        if (!number.isBlank()) {
            texts.put(NUMBER, number);
        }
        if (!mail.isBlank()) {
            texts.put(MAIL, mail);
        }
        return texts;
    }
}
