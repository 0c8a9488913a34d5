package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent.Asked;
import app.intact.ask.AskEvent.DoorTold;
import app.intact.ask.AskEvent.Reopened;
import app.intact.ask.Closure;
import app.intact.ask.Door;
import app.intact.ask.Standing;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.Titles;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `/asks/{id}`: one ask, and what can be done with it.
public final class AskPage {

    private final Journal journal;
    private final AskBoard asks;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    AskPage(Journal journal, AskBoard asks, RejectionBoard rejections) {
        this.journal = journal;
        this.asks = asks;
        this.rejections = rejections;
    }

    /// What the page shows.
    ///
    /// @param closed why nobody of that name is asked now, "" where it is open
    /// @param silent words about a silence that came by itself, "" for none
    /// @param again whether it can be waited for longer
    /// @param until the day to wait until, as it was typed where it has to change
    /// @param forecast what was expected, once it is answered; "" before
    /// @param forecastMade whether there is one, which is shown after the answer
    /// @param doors what they may have left open, where that can be said; empty where it cannot
    /// @param stung rejections that came of it
    /// @param mayHurt it is a no or a silence, and nothing of it was recorded as a rejection
    public record View(
            String id,
            String title,
            String line,
            List<Fact> facts,
            boolean planned,
            boolean waiting,
            boolean answered,
            String closed,
            String silent,
            boolean again,
            Days.Field until,
            String forecast,
            boolean forecastMade,
            List<Choice> doors,
            List<Row> stung,
            boolean mayHurt) {
        public View {
            facts = List.copyOf(facts);
            doors = List.copyOf(doors);
            stung = List.copyOf(stung);
        }
    }

    /// One thing known.
    ///
    /// @param personal whether it is in the person's own words
    public record Fact(String name, String value, boolean personal) {}

    /// One of several, to pick.
    public record Choice(String code, String label, boolean chosen) {}

    /// Something to go to.
    public record Row(String path, String title, String line) {}

    /// `GET /asks/{id}`
    public Reply show(Request request) {
        return about(request, ask -> {
            var shell = request.shell("ask.page.title", Place.NONE);
            var until = Days.today(request, journal).plusDays(asks.waitDays()).toString();
            return new Reply.Html(templates.askShow(shell, view(ask, shell, until, "")));
        });
    }

    private View view(Ask ask, Shell shell, String until, String slip) {
        var lines = new AskLines(asks, shell);
        var standing = lines.standing(ask);
        boolean silentByItself = standing == Standing.SILENCE && ask.given().isEmpty();
        var closure = closure(ask, standing, lines);
        var stung = asks.rejections(ask).stream()
                .flatMap(id -> rejections.find(id).stream())
                .map(rejection -> new Row(
                        "/rejections/" + rejection.id().value(),
                        Titles.of(rejection, shell.words(), shell.times(), shell.now()),
                        shell.times().day(rejection.toldAt(), shell.now())))
                .toList();
        return new View(
                ask.id().value(),
                lines.title(ask),
                lines.kind(ask) + " · " + lines.standingLine(ask),
                facts(ask, lines, shell),
                standing == Standing.PLANNED,
                standing == Standing.WAITING,
                standing.isAnswered(),
                lines.closed(ask.details().whom(), closure),
                silentByItself ? shell.say("ask.page.silent") : "",
                ask.canBeReopened(lines.today(), asks.waitDays()),
                new Days.Field(
                        "until",
                        shell.say("ask.page.wait.until"),
                        shell.say("ask.page.wait.until.hint"),
                        until,
                        "",
                        slip),
                standing.isAnswered() ? new ForecastLine(shell).of(ask, standing, rejections, asks) : "",
                ask.forecast().isPresent(),
                doors(ask, standing, shell),
                stung,
                standing.countsAsNo() && stung.isEmpty());
    }

    private Optional<Closure> closure(Ask ask, Standing standing, AskLines lines) {
        return switch (standing) {
            case PLANNED -> asks.closed(ask.details(), ask, lines.today());
            case NO -> asks.closure(ask.details().whom(), lines.today());
            case WAITING, YES, SILENCE, NOT_NOW, WITHDRAWN ->
                asks.closure(ask.details().whom(), lines.today())
                        .filter(closure -> closure.until().isEmpty());
        };
    }

    private static List<Choice> doors(Ask ask, Standing standing, Shell shell) {
        if (ask.details().whom().isBlank() || standing == Standing.PLANNED || standing == Standing.YES) {
            return List.of();
        }
        return Arrays.stream(Door.values())
                .map(door -> new Choice(
                        door.code(),
                        shell.say("ask.door." + door.code()),
                        ask.door().filter(door::equals).isPresent()))
                .toList();
    }

    private List<Fact> facts(Ask ask, AskLines lines, Shell shell) {
        var details = ask.details();
        var facts = new ArrayList<Fact>();
        add(facts, shell.say("ask.fact.whom"), details.whom());
        add(facts, shell.say("ask.fact.what"), details.what());
        add(facts, shell.say("ask.fact.stage"), details.stage());
        add(facts, shell.say("ask.fact.planned"), details.planned(), lines);
        add(facts, shell.say("ask.fact.asked"), details.askedOn(), lines);
        add(facts, shell.say("ask.fact.due"), details.due(), lines);
        add(facts, shell.say("ask.fact.link"), details.link());
        return facts;
    }

    private static void add(List<Fact> facts, String name, PersonalText text) {
        if (!text.isBlank()) {
            facts.add(new Fact(name, text.reveal().strip(), true));
        }
    }

    private static void add(List<Fact> facts, String name, @Nullable LocalDate day, AskLines lines) {
        if (day != null) {
            facts.add(new Fact(name, lines.day(day), false));
        }
    }

    /// `POST /asks/{id}/asked`: what was planned was done, today.
    public Reply asked(Request request) {
        return about(request, ask -> {
            var today = Days.today(request, journal);
            boolean closed = asks.closed(ask.details(), ask, today).isPresent();
            if (!ask.details().asked() && !closed) {
                journal.append(request.op(), new Asked(ask.id(), request.now(), today));
                request.visit().tell(request.words().say("ask.asked.done"));
            }
            return new Reply.SeeOther(request.has("list") ? "/asks" : AskLines.path(ask));
        });
    }

    /// `POST /asks/{id}/reopen`: a silence, or a "not now", is open again, until a day or with no end.
    public Reply reopen(Request request) {
        return about(request, ask -> {
            var today = Days.today(request, journal);
            if (!ask.canBeReopened(today, asks.waitDays())) {
                return new Reply.SeeOther(AskLines.path(ask));
            }
            var typed = request.field("until");
            var until = Days.read(typed);
            var slip = Days.isNone(typed)
                    ? "ask.slip.day"
                    : until.filter(day -> day.isBefore(today)).isPresent() ? "ask.slip.past" : "";
            if (!slip.isEmpty()) {
                var shell = request.shell("ask.page.title", Place.NONE);
                return new Reply.Refused(templates.askShow(shell, view(ask, shell, typed, shell.say(slip))));
            }
            journal.append(request.op(), new Reopened(ask.id(), request.now(), until.orElse(null)));
            request.visit().tell(request.words().say("ask.reopen.done"));
            return new Reply.SeeOther(AskLines.path(ask));
        });
    }

    /// `POST /asks/{id}/door`: what they said of another ask.
    public Reply door(Request request) {
        return about(request, ask -> {
            Door.of(request.field("door"))
                    .ifPresent(door -> journal.append(request.op(), new DoorTold(ask.id(), request.now(), door)));
            return new Reply.SeeOther(AskLines.path(ask));
        });
    }

    private Reply about(Request request, Function<Ask, Reply> page) {
        return asks.find(request.segment("ask")).map(page).orElseGet(Reply.NotFound::new);
    }
}
