package app.intact.insight;

import app.intact.ask.Answer;
import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent.ForecastMade;
import app.intact.ask.AskKind;
import app.intact.expectation.Calibration;
import app.intact.expectation.HurtComparison;
import app.intact.expectation.Return;
import app.intact.expectation.ReturnTimes;
import app.intact.expectation.Sensitivity;
import app.intact.expectation.Sensitivity.Coming;
import app.intact.expectation.SettledBy;
import app.intact.expectation.SettledForecast;
import app.intact.rejection.RejectionBoard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that the asks say as of a day. Days are whole: a no and an ask on one day say nothing of which came first, so
/// the next ask is one on a later day.
///
/// @param asks how many there are, planned ones included
/// @param hurts noes that became a rejection here, as they were expected and as they were felt
/// @param sensitivity empty under three asks, where it would give away what was expected of one
/// @param returns from each no that has a day, the oldest no first
record AskFigures(
        int asks,
        Calibration calibration,
        Optional<HurtComparison> hurts,
        Optional<Sensitivity> sensitivity,
        List<Return> returns,
        ReturnTimes returnTimes,
        Rhythm rhythm) {

    private static final int FOR_SENSITIVITY = 3;

    AskFigures {
        returns = List.copyOf(returns);
    }

    static AskFigures of(AskBoard board, RejectionBoard rejections, AskKinds kinds, LocalDate today) {
        var asks = board.latestFirst();
        var settled = asks.stream()
                .flatMap(ask -> settled(ask, board, kinds, today).stream())
                .toList();
        var returns = Return.of(noes(asks, today), asked(asks), start(today));
        return new AskFigures(
                asks.size(),
                Calibration.of(settled),
                HurtComparison.of(new ExpectedHurts(board, rejections, today).pairs()),
                sensitivity(asks),
                returns,
                ReturnTimes.of(returns),
                Rhythm.of(asks, kinds, today));
    }

    private static Optional<SettledForecast> settled(Ask ask, AskBoard board, AskKinds kinds, LocalDate today) {
        var chance = ask.forecast().map(ForecastMade::chance);
        return chance.flatMap(expected -> ask.answer(today, board.waitDays())
                .flatMap(AskFigures::settledBy)
                .map(by -> SettledForecast.ofPercent(kinds.keyOf(ask), expected.value(), by)));
    }

    private static Optional<SettledBy> settledBy(Answer answer) {
        return switch (answer) {
            case YES -> Optional.of(SettledBy.YES);
            case NO -> Optional.of(SettledBy.NO);
            case SILENCE -> Optional.of(SettledBy.SILENCE);
            case NOT_NOW, WITHDRAWN -> Optional.empty();
        };
    }

    /// Practice is left out: those asks were chosen for how they feel.
    private static Optional<Sensitivity> sensitivity(List<Ask> asks) {
        var coming = asks.stream()
                .filter(ask -> ask.kind() != AskKind.PRACTICE)
                .flatMap(ask -> ask.forecast().stream())
                .sorted(Comparator.comparing(ForecastMade::at))
                .flatMap(AskFigures::coming)
                .toList();
        return coming.size() < FOR_SENSITIVITY ? Optional.empty() : Sensitivity.of(coming);
    }

    private static Stream<Coming> coming(ForecastMade made) {
        var concern = made.concern();
        var chance = made.chance();
        return concern == null || chance == null
                ? Stream.empty()
                : Stream.of(new Coming(concern, chance.value() / 100.0));
    }

    private static List<Instant> noes(List<Ask> asks, LocalDate today) {
        return asks.stream()
                .filter(ask -> ask.given().equals(Optional.of(Answer.NO)))
                .flatMap(ask -> ask.answeredOn(0).stream())
                .filter(day -> !day.isAfter(today))
                .map(AskFigures::start)
                .toList();
    }

    private static List<Instant> asked(List<Ask> asks) {
        return asks.stream().flatMap(AskFigures::askedOn).map(AskFigures::start).toList();
    }

    /// The day it was made, where that is known.
    static Stream<LocalDate> askedOn(Ask ask) {
        return ask.details().asked() ? Stream.ofNullable(ask.details().askedOn()) : Stream.empty();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
