package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.rejection.Beyond;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.safety.ContactBook;
import app.intact.safety.HarmHelp;
import app.intact.safety.HarmHelp.Dial;
import app.intact.safety.HarmHelp.HarmLines;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `/rejections/{id}/talk`: *Talk to someone*. Words to start with, the person's own contacts, and nothing kept.
public final class TalkPage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final ContactBook contacts;
    private final HarmHelp harm;
    private final StaticTemplates templates = new StaticTemplates();

    public TalkPage(Journal journal, RejectionBoard rejections, ContactBook contacts, HarmHelp harm) {
        this.journal = journal;
        this.rejections = rejections;
        this.contacts = contacts;
        this.harm = harm;
    }

    /// What the page shows.
    ///
    /// @param openings words to start with
    /// @param people the person's own
    /// @param harm what is known for here, where someone hurts or threatens them
    /// @param atHarm whether that is so
    public record View(
            String back, String lead, List<String> openings, List<Contact> people, boolean atHarm, HarmLines harm) {
        public View {
            openings = List.copyOf(openings);
            people = List.copyOf(people);
        }
    }

    /// One of the person's own people.
    public record Contact(String name, Dial dial, String note) {}

    /// `GET`
    public Reply show(Request request) {
        return rejections
                .find(request.segment("id"))
                .<Reply>map(it -> new Reply.Html(
                        templates.strategyTalk(request.shell("strategy.talk.title", Place.NONE), view(request, it))))
                .orElseGet(Reply.NotFound::new);
    }

    private View view(Request request, Rejection rejection) {
        var words = request.words();
        boolean atHarm = request.visit().harmed()
                || rejection
                        .beyond()
                        .filter(it -> it == Beyond.MORE || it == Beyond.UNSURE)
                        .isPresent();
        var people = contacts.all().stream()
                .map(one -> new Contact(
                        one.name().reveal(),
                        Dial.of(one.number().reveal()),
                        one.note().reveal()))
                .toList();
        return new View(
                Ways.backFrom(Optional.of(rejection)),
                words.say(atHarm ? "strategy.talk.lead.harm" : "strategy.talk.lead"),
                words.list(atHarm ? "strategy.talk.openings.harm" : "strategy.talk.openings"),
                people,
                atHarm,
                atHarm ? harm.near(request.languages()) : HarmLines.NONE);
    }

    /// `POST`: goes on, in a flow that is not over with the steps behind them that this stands for.
    public Reply goOn(Request request) {
        var found = rejections.find(request.segment("id"));
        if (found.isEmpty()) {
            return new Reply.NotFound();
        }
        var rejection = found.get();
        if (!rejection.flowIsOver()) {
            journal.append(request.op(), passed(request, rejection));
        }
        return new Reply.SeeOther(Ways.onFrom(found));
    }

    private static List<Event> passed(Request request, Rejection rejection) {
        return Stream.of(FlowStep.HELP, FlowStep.EXERCISE)
                .filter(step -> !rejection.isPast(step))
                .<Event>map(step -> new StepPassed(rejection.id(), request.now(), step))
                .toList();
    }
}
