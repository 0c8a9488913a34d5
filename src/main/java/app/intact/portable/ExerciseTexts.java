package app.intact.portable;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionId;
import app.intact.strategy.ExerciseRuns;
import java.util.List;

/// What was written in the exercises about each rejection.
final class ExerciseTexts implements Projection {

    private final ExerciseRuns runs = new ExerciseRuns();

    @Override
    public void apply(Entry entry) {
        runs.apply(entry);
    }

    @Override
    public void clear() {
        runs.clear();
    }

    /// In the order in which the exercises were begun and their steps first answered.
    List<String> of(RejectionId rejection) {
        return runs.of(rejection).stream()
                .flatMap(run -> run.writings().stream())
                .map(PersonalText::reveal)
                .toList();
    }
}
