package app.intact.portable;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskTitles;
import app.intact.ask.ForecastWords;
import app.intact.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person can read of their asks once these have left the vault.
final class AskTexts {

    private final AskBoard asks;
    private final Words words;
    private final Clock clock;

    AskTexts(AskBoard asks, Words words, Clock clock) {
        this.asks = asks;
        this.words = words;
        this.clock = clock;
    }

    /// In the person's own words: what was asked, of whom, how far it came, and where.
    static List<String> own(Ask ask) {
        var details = ask.details();
        return Stream.of(details.what(), details.whom(), details.stage(), details.link())
                .map(text -> text.reveal().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /// Kind, days and answer, one a line, and what was expected.
    List<String> lines(Ask ask) {
        var lines = new ArrayList<String>();
        lines.add(AskTitles.kind(ask.details(), words) + ": " + standing(ask));
        day(lines, "ask.fact.planned", ask.details().planned());
        day(lines, "ask.fact.asked", ask.details().askedOn());
        day(lines, "ask.fact.due", ask.details().due());
        ask.given()
                .flatMap(_ -> ask.answeredOn(asks.waitDays()))
                .ifPresent(day -> day(lines, "ask.import.column.answered-on", day));
        var expected = ForecastWords.of(ask, words);
        if (!expected.isEmpty()) {
            lines.add(expected);
        }
        return lines;
    }

    private String standing(Ask ask) {
        var standing = ask.standing(LocalDate.ofInstant(clock.instant(), clock.getZone()), asks.waitDays());
        return switch (standing) {
            case PLANNED -> words.say("ask.line.planned");
            case WAITING -> words.say("ask.line.waiting");
            case SILENCE -> words.say("ask.line.silence");
            case YES, NO, NOT_NOW, WITHDRAWN -> words.say("ask.standing." + standing.code());
        };
    }

    /// With its year, as asks go back a long way.
    private void day(List<String> lines, String what, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(words.say(what) + ": " + day);
        }
    }
}
