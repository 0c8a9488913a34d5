package app.intact.flow;

import app.intact.ask.AskBoard;
import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Kind;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.HappeningDescribed;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Step 1: *What happened?* Kind, one sentence or the pasted message, when.
public final class HappenedStep implements Step {

    private final Journal journal;
    private final AskPick askPick;
    private final StaticTemplates templates = new StaticTemplates();

    HappenedStep(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.askPick = new AskPick(asks, journal.clock());
    }

    /// What the page shows.
    public record View(
            Way way,
            Writing text,
            List<Choice> asks,
            List<Choice> kinds,
            boolean silence,
            boolean matters,
            String day,
            String today,
            String daySlip,
            TwoTabs tabs) {}

    /// One kind, to pick.
    public record Choice(String code, String label, boolean chosen) {}

    /// What is in the form, from the journal or as it was typed.
    private record Filled(String text, @Nullable String kind, boolean silence, boolean matters, String day) {

        static Filled from(Request request) {
            return new Filled(
                    request.field("text"),
                    request.field("kind"),
                    request.has("silence"),
                    request.has("matters"),
                    request.field("day"));
        }

        static Filled from(Rejection rejection, LocalDate today) {
            return rejection
                    .happening()
                    .map(happening -> new Filled(
                            happening.text().reveal(),
                            rejection.kind().map(Kind::code).orElse(null),
                            happening.silence(),
                            happening.matters(),
                            happening.day() == null ? "" : happening.day().toString()))
                    .orElseGet(() -> new Filled(rejection.text().reveal(), null, false, false, today.toString()));
        }
    }

    @Override
    public Reply show(Request request, Rejection rejection) {
        return new Reply.Html(page(request, rejection, Filled.from(rejection, today(request)), "", "", TwoTabs.NONE));
    }

    private static LocalDate today(Request request) {
        return request.shell("flow.happened.title", Place.NONE).times().dateOf(request.now());
    }

    private gg.jte.models.runtime.JteModel page(
            Request request, Rejection rejection, Filled filled, String textSlip, String daySlip, TwoTabs tabs) {
        var words = request.words();
        var text = Writing.area(
                        "text", words.say("flow.happened.text"), words.say("flow.happened.text.hint"), filled.text())
                .inFlowOf(rejection.id().value())
                .slipped(textSlip);
        var kinds = Arrays.stream(Kind.values())
                .map(kind -> new Choice(
                        kind.code(),
                        words.say("rejection.kind." + kind.code()),
                        kind.code().equals(filled.kind())))
                .toList();
        var view = new View(
                Way.of(request, rejection, FlowStep.HAPPENED, tabs),
                text,
                askPick.choices(request, rejection),
                kinds,
                filled.silence(),
                filled.matters(),
                filled.day(),
                today(request).toString(),
                daySlip,
                tabs);
        return templates.flowHappened(request.shell("flow.happened.title", Place.NONE), view);
    }

    @Override
    public Reply save(Request request, Rejection rejection) {
        var words = request.words();
        var filled = Filled.from(request);
        var text = request.text("text");
        int over = text.length() - Request.LONGEST;
        var day = day(filled.day());
        var textSlip = over > 0 ? words.count("shell.slip.long", over) : "";
        var daySlip = day.isEmpty() && !filled.day().isBlank()
                ? words.say("flow.happened.day.unreadable")
                : day.filter(date -> date.isAfter(today(request))).isPresent()
                        ? words.say("flow.happened.day.future")
                        : "";
        if (!textSlip.isEmpty() || !daySlip.isEmpty()) {
            return new Reply.Refused(page(request, rejection, filled, textSlip, daySlip, TwoTabs.NONE));
        }
        if (TwoTabs.changed(request, rejection, FlowStep.HAPPENED)
                && !rejection.text().isBlank()
                && !text.equals(rejection.text())) {
            return new Reply.Refused(page(request, rejection, filled, "", "", new TwoTabs(rejection.text())));
        }
        var events = new ArrayList<Event>();
        events.add(new HappeningDescribed(
                rejection.id(),
                request.now(),
                Kind.of(request.field("kind")).orElse(null),
                text,
                day.orElse(null),
                filled.silence(),
                filled.matters()));
        events.addAll(askPick.stung(request, rejection));
        journal.append(request.op(), events);
        return request.onward(Way.after(request, rejection, FlowStep.HAPPENED), text);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
