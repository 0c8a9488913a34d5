package app.intact.flow;

import app.intact.ask.Answer;
import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent;
import app.intact.ask.AskEvent.AskStung;
import app.intact.ask.AskTitles;
import app.intact.ask.ForecastWords;
import app.intact.ask.Standing;
import app.intact.flow.HappenedStep.Choice;
import app.intact.rejection.Rejection;
import app.intact.web.Request;
import app.intact.web.Shell;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The ask that a rejection came of: picked in the first step, and its forecast shown after the sting.
final class AskPick {

    /// Our choice: what can be looked through in the middle of a bad day.
    private static final int MOST = 12;

    private final AskBoard asks;
    private final Clock clock;

    AskPick(AskBoard asks, Clock clock) {
        this.asks = asks;
        this.clock = clock;
    }

    /// Those it may have come of, the latest first; empty where there are none.
    List<Choice> choices(Request request, Rejection rejection) {
        var today = LocalDate.ofInstant(request.now(), clock.getZone());
        var picked = asks.of(rejection.id());
        var chosen = request.has("ask")
                ? request.field("ask")
                : picked.map(ask -> ask.id().value()).orElse("");
        var choices = new ArrayList<Choice>();
        picked.ifPresent(ask -> choices.add(choice(ask, chosen, request)));
        asks.latestFirst().stream()
                .filter(ask -> picked.filter(ask::equals).isEmpty())
                .filter(ask -> isOpen(ask, today))
                .limit(MOST)
                .forEach(ask -> choices.add(choice(ask, chosen, request)));
        if (picked.isEmpty() && !choices.isEmpty()) {
            choices.addFirst(new Choice("", request.words().say("flow.happened.ask.none"), chosen.isEmpty()));
        }
        return choices;
    }

    private boolean isOpen(Ask ask, LocalDate today) {
        var standing = ask.standing(today, asks.waitDays());
        return standing == Standing.WAITING
                || standing.countsAsNo() && asks.rejections(ask).isEmpty();
    }

    private static Choice choice(Ask ask, String chosen, Request request) {
        var id = ask.id().value();
        return new Choice(id, AskTitles.of(ask, request.words()), id.equals(chosen));
    }

    /// Where another ask was picked than before. What it came of is answered with a no, unless it has an answer.
    List<AskEvent> stung(Request request, Rejection rejection) {
        var picked = asks.find(request.field("ask"));
        if (picked.isEmpty() || asks.of(rejection.id()).equals(picked)) {
            return List.of();
        }
        var ask = picked.get();
        var stung = new AskStung(ask.id(), request.now(), rejection.id());
        if (ask.given().isPresent()) {
            return List.of(stung);
        }
        var answer = request.has("silence") ? Answer.SILENCE : Answer.NO;
        return List.of(
                new AskEvent.Answered(
                        ask.id(), request.now(), answer, LocalDate.ofInstant(request.now(), clock.getZone())),
                stung);
    }

    /// What was expected, beside the sting that was said.
    static String expected(AskBoard asks, Rejection rejection, Shell shell) {
        var expected = asks.of(rejection.id())
                .map(ask -> ForecastWords.of(ask, shell.words()))
                .orElse("");
        return expected.isEmpty()
                ? ""
                : expected
                        + rejection
                                .lastSting()
                                .map(sting -> " " + shell.say("ask.forecast.now", "n", sting.value()))
                                .orElse("");
    }
}
