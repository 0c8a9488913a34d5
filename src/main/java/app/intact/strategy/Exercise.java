package app.intact.strategy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// One practice, declared once. Its texts go by its code: `strategy.<code>.title`, `.for`, `.evidence`, `.example`,
/// `.end`, and those of its steps.
///
/// @param code stable name, in the journal and in addresses
/// @param minutes about how long it takes, 2 to 5
/// @param measured asked before and after
/// @param steps in order, each code once; none while there is only its page
/// @param sources of what is said about its evidence: `strategy.source.<key>`, and docs/evidence/strategies.md
public record Exercise(
        String code,
        Strategy strategy,
        Manner manner,
        int minutes,
        Measured measured,
        List<Step> steps,
        List<String> sources) {

    public Exercise {
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        if (minutes < 2 || minutes > 5) {
            throw new IllegalArgumentException("not two to five minutes: " + minutes);
        }
        var seen = new HashSet<String>();
        for (var step : steps) {
            if (!seen.containsAll(step.sources()) || !seen.add(step.code())) {
                throw new IllegalArgumentException("step out of place: " + step.code());
            }
        }
    }

    /// False while there is only its page, and nothing to do there yet.
    public boolean canBegin() {
        return !steps.isEmpty();
    }

    /// Whether it may be gone on with where there is danger: to reach another person is part of getting out of it.
    public boolean isForDanger() {
        return strategy == Strategy.SUPPORT;
    }

    public Optional<Step> step(String code) {
        return steps.stream().filter(step -> step.code().equals(code)).findFirst();
    }
}
