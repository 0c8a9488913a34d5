package app.intact.strategy;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.rejection.RejectionId;
import app.intact.strategy.ExerciseEvent.ExerciseBegun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All runs of exercises.
public final class ExerciseRuns implements Projection {

    private final Map<RunId, ExerciseRun> byId = new LinkedHashMap<>();
    private final Map<RejectionId, List<ExerciseRun>> byRejection = new HashMap<>();

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case ExerciseBegun begun -> begin(begun);
            case ExerciseEvent event -> {
                var run = byId.get(event.run());
                if (run != null) {
                    run.apply(event);
                }
            }
            default -> {}
        }
    }

    @Override
    public void clear() {
        byId.clear();
        byRejection.clear();
    }

    private void begin(ExerciseBegun begun) {
        var run = new ExerciseRun(begun);
        if (byId.putIfAbsent(begun.run(), run) == null) {
            run.rejection()
                    .ifPresent(rejection -> byRejection
                            .computeIfAbsent(rejection, _ -> new ArrayList<>())
                            .add(run));
        }
    }

    public Optional<ExerciseRun> find(RunId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param id as it came in an address; nothing for anything that is not an id
    public Optional<ExerciseRun> find(String id) {
        return RunId.read(id).flatMap(this::find);
    }

    /// Every run, in the order of beginning.
    public List<ExerciseRun> all() {
        return List.copyOf(byId.values());
    }

    /// The runs about one rejection, in the order of beginning.
    public List<ExerciseRun> of(RejectionId rejection) {
        return List.copyOf(byRejection.getOrDefault(rejection, List.of()));
    }

    /// The latest ended run about this rejection whose question is due once more: it was rated then, it
    /// is asked later, and it was not yet.
    public Optional<ExerciseRun> toAskLater(RejectionId rejection) {
        return of(rejection).stream()
                .filter(run -> run.isEnded() && !run.wasAskedLater())
                .filter(run -> run.before().isPresent() || run.after().isPresent())
                .filter(run -> Exercises.of(run.exercise())
                        .filter(it -> it.measured().isAskedLater())
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    /// The latest run of an exercise that was begun and not ended.
    ///
    /// @param rejection the one it is about; nothing for a run about none
    public Optional<ExerciseRun> unfinished(String exercise, Optional<RejectionId> rejection) {
        return byId.values().stream()
                .filter(run ->
                        run.exercise().equals(exercise) && run.rejection().equals(rejection) && !run.isEnded())
                .reduce((earlier, later) -> later);
    }

    /// The latest run of any exercise that was begun and not ended.
    public Optional<ExerciseRun> unfinished() {
        return byId.values().stream().filter(run -> !run.isEnded()).reduce((earlier, later) -> later);
    }
}
