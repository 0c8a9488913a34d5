package app.intact.ask.page;

import app.intact.ask.Answer;
import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent.Answered;
import app.intact.ask.Door;
import app.intact.ask.ForecastWords;
import app.intact.ask.Standing;
import app.intact.journal.Journal;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `/asks/{id}/answer` and `/asks/{id}/answered`: what came of it, and what may follow.
public final class AnswerPage {

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();

    AnswerPage(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// The form with a day.
    public record View(String id, String title, List<AskPage.Choice> answers, String slip, Days.Field on) {
        public View {
            answers = List.copyOf(answers);
        }
    }

    /// What follows.
    ///
    /// @param said the answer in a sentence
    /// @param note what may be done about it, "" for nothing
    /// @param mayHurt a no or a silence
    /// @param forecast what was expected, where it can be shown without weighing on the sting that is asked next
    /// @param doors whether they left the door open is asked now, once
    public record After(
            String id,
            String title,
            String said,
            String note,
            boolean mayHurt,
            String forecast,
            String closed,
            List<AskPage.Choice> doors) {
        public After {
            doors = List.copyOf(doors);
        }
    }

    /// `GET /asks/{id}/answer`
    public Reply show(Request request) {
        return about(request, ask -> {
            var given = ask.given().orElse(null);
            var on = ask.given().isPresent()
                    ? ask.answeredOn(asks.waitDays()).map(LocalDate::toString).orElse("")
                    : Days.today(request, journal).toString();
            return new Reply.Html(page(request, ask, given, on, "", ""));
        });
    }

    private JteModel page(Request request, Ask ask, @Nullable Answer given, String on, String slip, String daySlip) {
        var shell = request.shell("ask.answer.title", Place.NONE);
        var answers = Arrays.stream(Answer.values())
                .map(answer ->
                        new AskPage.Choice(answer.code(), shell.say("ask.answer." + answer.code()), answer == given))
                .toList();
        var field = new Days.Field("on", shell.say("ask.answer.on"), "", on, "", daySlip)
                .until(Days.today(request, journal))
                .hinted(shell.say("ask.answer.on.hint"));
        return templates.askAnswer(
                shell, new View(ask.id().value(), new AskLines(asks, shell).title(ask), answers, slip, field));
    }

    /// `POST /asks/{id}/answer`: with a day, or, by one press, today.
    public Reply save(Request request) {
        return about(request, ask -> {
            var answer = Answer.of(request.field("answer"));
            var typed = request.has("on")
                    ? request.field("on")
                    : Days.today(request, journal).toString();
            var slip = answer.isEmpty() ? request.words().say("ask.slip.answer") : "";
            var daySlip = daySlip(request, ask, typed);
            if (answer.isEmpty() || !daySlip.isEmpty()) {
                return new Reply.Refused(page(request, ask, answer.orElse(null), typed, slip, daySlip));
            }
            var day = Days.read(typed).orElse(null);
            journal.append(request.op(), new Answered(ask.id(), request.now(), answer.get(), day));
            return new Reply.SeeOther(AskLines.path(ask) + "/answered");
        });
    }

    private String daySlip(Request request, Ask ask, String typed) {
        var words = request.words();
        if (Days.isNone(typed)) {
            return words.say("ask.slip.day");
        }
        var day = Days.read(typed);
        if (day.filter(on -> on.isAfter(Days.today(request, journal))).isPresent()) {
            return words.say("ask.slip.ahead");
        }
        var asked = ask.details().askedOn();
        return asked != null && day.filter(on -> on.isBefore(asked)).isPresent() ? words.say("ask.slip.order") : "";
    }

    /// `GET /asks/{id}/answered`
    public Reply answered(Request request) {
        return about(request, ask -> {
            if (ask.given().isEmpty()) {
                return new Reply.SeeOther(AskLines.path(ask));
            }
            var shell = request.shell("ask.answer.title", Place.NONE);
            var lines = new AskLines(asks, shell);
            var standing = lines.standing(ask);
            var after = new After(
                    ask.id().value(),
                    lines.title(ask),
                    shell.say("ask.answered." + standing.code()),
                    note(standing, shell),
                    standing.countsAsNo(),
                    standing == Standing.YES ? yes(ask, shell) : "",
                    lines.closed(
                            ask.details().whom(), asks.closure(ask.details().whom(), lines.today())),
                    ask.doorIsToBeAsked() ? doors(shell) : List.of());
            return new Reply.Html(templates.askAnswered(shell, after));
        });
    }

    private static String note(Standing standing, Shell shell) {
        var key = "ask.answered.note." + standing.code();
        return shell.words().has(key) ? shell.say(key) : "";
    }

    private static String yes(Ask ask, Shell shell) {
        var expected = ForecastWords.of(ask, shell.words());
        return expected.isEmpty()
                ? ""
                : expected + " " + shell.say("ask.forecast.came", "answer", shell.say("ask.forecast.answer.yes"));
    }

    private static List<AskPage.Choice> doors(Shell shell) {
        return Arrays.stream(Door.values())
                .map(door -> new AskPage.Choice(door.code(), shell.say("ask.door." + door.code()), false))
                .toList();
    }

    private Reply about(Request request, Function<Ask, Reply> page) {
        return asks.find(request.segment("ask")).map(page).orElseGet(Reply.NotFound::new);
    }
}
