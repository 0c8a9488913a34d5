package app.intact.ask;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody said no, and is asked nothing more.
///
/// @param ask which ask it came of
/// @param since the day of the no
/// @param until the last day; nothing where they asked to be left alone, or it did not feel safe
public record Closure(Ask ask, LocalDate since, Optional<LocalDate> until) {

    /// Our choice, as no source names a span: nobody who said no is brought up again within it.
    static final int MONTHS = 12;

    static Closure of(Ask ask) {
        var since = ask.noOn();
        return new Closure(ask, since, ask.closesForGood() ? Optional.empty() : Optional.of(since.plusMonths(MONTHS)));
    }

    boolean holdsOn(LocalDate day) {
        return until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether it is in the way of an ask made that day: one that came after the no, or any where they asked to be
    /// left alone.
    boolean closes(LocalDate asked) {
        return until.isEmpty() || asked.isAfter(since);
    }

    /// Whether a no of one day still closes somebody on another.
    public static boolean lasts(LocalDate since, LocalDate day) {
        return !day.isAfter(since.plusMonths(MONTHS));
    }
}
