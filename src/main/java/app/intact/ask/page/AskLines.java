package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskTitles;
import app.intact.ask.Closure;
import app.intact.ask.Standing;
import app.intact.language.PersonalText;
import app.intact.web.Shell;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How an ask is spoken of on pages.
final class AskLines {

    private final AskBoard asks;
    private final Shell shell;

    AskLines(AskBoard asks, Shell shell) {
        this.asks = asks;
        this.shell = shell;
    }

    static String path(Ask ask) {
        return "/asks/" + ask.id().value();
    }

    String title(Ask ask) {
        return AskTitles.of(ask, shell.words());
    }

    String kind(Ask ask) {
        return AskTitles.kind(ask.details(), shell.words());
    }

    LocalDate today() {
        return shell.times().dateOf(shell.now());
    }

    String day(LocalDate day) {
        return shell.times().dayOf(day, shell.now());
    }

    Standing standing(Ask ask) {
        return ask.standing(today(), asks.waitDays());
    }

    /// "Asked on Monday 9 March. An answer is expected by Friday 20 March."
    String line(Ask ask) {
        var stage = ask.details().stage();
        var where = standing(ask) == Standing.WAITING && !stage.isBlank()
                ? " · " + stage.reveal().strip()
                : "";
        return kind(ask) + " · " + standingLine(ask) + where;
    }

    /// Where it stands, with its day.
    String standingLine(Ask ask) {
        return switch (standing(ask)) {
            case PLANNED -> planned(ask);
            case WAITING -> waiting(ask);
            case SILENCE -> ask.given().isPresent() ? answered(ask) : silence(ask);
            case YES, NO, NOT_NOW, WITHDRAWN -> answered(ask);
        };
    }

    private String planned(Ask ask) {
        var day = ask.details().planned();
        return day == null ? shell.say("ask.line.planned") : shell.say("ask.line.planned.for", "day", day(day));
    }

    private String waiting(Ask ask) {
        var on = ask.details().askedOn();
        if (on == null) {
            return shell.say("ask.line.waiting");
        }
        var due = ask.details().due();
        return due == null
                ? shell.say("ask.line.waiting.since", "day", day(on))
                : shell.say("ask.line.waiting.until", "day", day(on), "due", day(due));
    }

    private String silence(Ask ask) {
        var on = ask.details().askedOn();
        var from = ask.answeredOn(asks.waitDays());
        if (on == null || from.isEmpty()) {
            return shell.say("ask.line.silence");
        }
        long days = ChronoUnit.DAYS.between(on, from.get());
        return shell.count("ask.line.silence.days", days, "day", day(on));
    }

    private String answered(Ask ask) {
        var standing = standing(ask);
        var word = shell.say(standing == Standing.SILENCE ? "ask.line.silence" : "ask.standing." + standing.code());
        return ask.answeredOn(asks.waitDays())
                .map(day -> shell.say("ask.line.answered", "answer", word, "day", day(day)))
                .orElse(word);
    }

    /// Why somebody is asked nothing more, "" where nobody is closed.
    String closed(PersonalText whom, Optional<Closure> closure) {
        if (closure.isEmpty()) {
            return "";
        }
        var name = whom.reveal().strip();
        return closure.get()
                .until()
                .map(until -> shell.say("ask.closed", "name", name, "day", day(until)))
                .orElseGet(() -> shell.say("ask.closed.for-good", "name", name));
    }
}
