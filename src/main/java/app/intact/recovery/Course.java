package app.intact.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How the sting of one rejection went, as far as its ratings can tell. A curve and a half-life stand only
/// where the ratings clearly came down; nothing reaches beyond the last rating.
public sealed interface Course {

    /// The fewest ratings a curve is drawn through: our choice, because a curve has three unknowns (start,
    /// floor, half-life) and wants at least one rating more.
    int LEAST_FOR_A_CURVE = 4;

    /// When the rejection came; the time axis begins here.
    Instant began();

    /// All ratings, earliest first.
    List<Rating> ratings();

    /// Too few ratings for a curve: none to three.
    record Points(Instant began, List<Rating> ratings) implements Course {
        public Points {
            ratings = List.copyOf(ratings);
        }
    }

    /// The ratings came down. `curve` runs from the first rating to the last, earliest first, both included.
    record Fitted(Instant began, List<Rating> ratings, List<Likely> curve, HalfLife halfLife) implements Course {
        public Fitted {
            ratings = List.copyOf(ratings);
            curve = List.copyOf(curve);
        }

        /// Whether the halving lies behind the person: even the high end of its range has passed by the last
        /// rating, and a rating of theirs is at most half the first. Only then may a page say that it was half
        /// gone; else it would foretell.
        public boolean isHalfGone() {
            int first = ratings.getFirst().sting().value();
            return !halfLife.isOpen()
                    && halfLife.high().compareTo(elapsed()) <= 0
                    && ratings.stream().anyMatch(rating -> 2 * rating.sting().value() <= first);
        }
    }

    /// Neither clearly down nor clearly up.
    record Flat(Instant began, List<Rating> ratings) implements Course {
        public Flat {
            ratings = List.copyOf(ratings);
        }
    }

    /// The ratings went up.
    record Rising(Instant began, List<Rating> ratings) implements Course {
        public Rising {
            ratings = List.copyOf(ratings);
        }
    }

    /// The time from the first rating to the last; zero with fewer than two.
    default Duration elapsed() {
        return ratings().isEmpty()
                ? Duration.ZERO
                : Duration.between(
                        ratings().getFirst().at(), ratings().getLast().at());
    }

    /// The course of one rejection. The order of the ratings does not matter, and several may share a moment.
    static Course of(Instant began, List<Rating> ratings) {
        var sorted = ratings.stream()
                .sorted(Comparator.comparing(Rating::at).thenComparing(Rating::sting))
                .toList();
        if (sorted.size() < LEAST_FOR_A_CURVE) {
            return new Points(began, sorted);
        }
        var posterior = CourseFit.of(Series.of(sorted));
        return switch (posterior.direction()) {
            case DOWN -> {
                var draws = posterior.draws();
                yield new Fitted(
                        began,
                        sorted,
                        draws.curve(sorted.getFirst().at(), sorted.getLast().at()),
                        draws.halfLife());
            }
            case UP -> new Rising(began, sorted);
            case UNCLEAR -> new Flat(began, sorted);
        };
    }
}
