package app.intact.insight;

import app.intact.ask.Answer;
import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent.ForecastMade;
import app.intact.expectation.Hurt;
import app.intact.expectation.HurtComparison.Pair;
import app.intact.quantity.Intensity;
import app.intact.recovery.Course;
import app.intact.recovery.Rating;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Noes that were expected to hurt and became a rejection here. Where it was more than a no, what was expected of a
/// no is not held against it.
record ExpectedHurts(AskBoard board, RejectionBoard rejections, LocalDate today) {

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    List<Pair> pairs() {
        return board.latestFirst().stream().flatMap(ask -> pair(ask).stream()).toList();
    }

    private Optional<Pair> pair(Ask ask) {
        return ask.forecast()
                .filter(_ -> ask.answer(today, board.waitDays())
                        .filter(Answer::countsAsNo)
                        .isPresent())
                .flatMap(ExpectedHurts::expected)
                .flatMap(expected -> felt(ask).map(felt -> new Pair(expected, felt)));
    }

    private static Optional<Hurt> expected(ForecastMade made) {
        var sting = made.sting();
        if (sting == null) {
            return Optional.empty();
        }
        var lasting = made.lasting();
        return Optional.of(
                lasting == null ? Hurt.of(sting.value()) : Hurt.lasting(sting.value(), days(lasting.about())));
    }

    private Optional<Hurt> felt(Ask ask) {
        return board.rejections(ask).stream()
                .flatMap(id -> rejections.find(id).stream())
                .filter(rejection -> !rejection.isCareful())
                .flatMap(rejection -> felt(rejection).stream())
                .findFirst();
    }

    private static Optional<Hurt> felt(Rejection rejection) {
        var ratings = new ArrayList<Rating>();
        rejection.firstSting().ifPresent(sting -> ratings.add(new Rating(rejection.toldAt(), sting)));
        rejection.ratings().forEach(rated -> ratings.add(new Rating(rated.at(), rated.sting())));
        return ratings.stream()
                .findFirst()
                .map(Rating::sting)
                .map(Intensity::value)
                .map(sting -> new Hurt(sting, halfLife(Course.of(rejection.toldAt(), ratings))));
    }

    private static OptionalDouble halfLife(Course course) {
        return course instanceof Course.Fitted fitted
                        && fitted.isHalfGone()
                        && fitted.halfLife().middle().isPositive()
                ? OptionalDouble.of(days(fitted.halfLife().middle()))
                : OptionalDouble.empty();
    }

    private static double days(Duration span) {
        return span.toSeconds() / SECONDS_A_DAY;
    }
}
