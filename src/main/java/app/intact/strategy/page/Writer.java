package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.quantity.Intensity;
import app.intact.rejection.FlowStep;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.strategy.Measured;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one request writes, kept all or none.
final class Writer {

    private final Asked asked;
    private final List<Event> events = new ArrayList<>();

    Writer(Asked asked) {
        this.asked = asked;
    }

    void add(Event event) {
        events.add(event);
    }

    /// The sting also stands with the rejection, so that its course shows it.
    void addSting(@Nullable Intensity rating, RatingOccasion occasion) {
        var now = asked.request().now();
        boolean isSting = asked.exercise().measured() == Measured.STING;
        if (isSting && rating != null) {
            asked.rejection().ifPresent(it -> events.add(new StingRated(it.id(), now, rating, occasion, null, null)));
        }
    }

    /// An exercise done or left within the guided flow puts its step behind them.
    void passExercise() {
        asked.rejection()
                .filter(it -> !it.flowIsOver() && it.isPast(FlowStep.HELP) && !it.isPast(FlowStep.EXERCISE))
                .ifPresent(
                        it -> events.add(new StepPassed(it.id(), asked.request().now(), FlowStep.EXERCISE)));
    }

    void keep(Journal journal) {
        journal.append(asked.request().op(), events);
    }
}
