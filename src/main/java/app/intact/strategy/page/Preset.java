package app.intact.strategy.page;

import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.rejection.Rejection;
import app.intact.strategy.Exercise;
import app.intact.strategy.ExerciseEvent.BeforeRated;
import app.intact.strategy.ExerciseEvent.ExerciseBegun;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.strategy.Step;
import app.intact.web.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A choice made before an exercise is begun, such as a way out of the loop: the run goes on right after it.
///
/// @param step the code of a step that offers choices, "" for none
public record Preset(String step, String choice) {

    private static final Preset NONE = new Preset("", "");

    /// Named by the form or in the address; none where it is not offered now.
    static Preset of(Request request, Exercise exercise, Optional<Rejection> rejection) {
        for (var step : exercise.steps()) {
            if (step instanceof Step.Choose choose) {
                var code = choose.code();
                var choice = request.has(code) ? request.field(code) : request.query(code);
                if (choose.offered(rejection, request.now()).contains(choice)) {
                    return new Preset(code, choice);
                }
            }
        }
        return NONE;
    }

    public boolean isNone() {
        return step.isEmpty();
    }

    /// The key of the choice's own text.
    String key(Exercise exercise) {
        return "strategy." + exercise.code() + "." + step + ".choice." + choice;
    }

    /// What stands in the new run then: whatever comes before is passed over.
    List<Event> answers(ExerciseBegun begun, Exercise exercise) {
        var answers = new ArrayList<Event>();
        if (isNone()) {
            return answers;
        }
        if (begun.before() == null && !exercise.measured().isAboutTheFirstStep()) {
            answers.add(new BeforeRated(begun.run(), begun.rejection(), begun.at(), null));
        }
        for (var one : exercise.steps()) {
            boolean chosen = one.code().equals(step);
            Map<String, PersonalText> texts = chosen ? Map.of(StepAnswered.CHOICE, PersonalText.of(choice)) : Map.of();
            answers.add(new StepAnswered(begun.run(), begun.rejection(), begun.at(), one.code(), texts, Map.of()));
            if (chosen) {
                break;
            }
        }
        return answers;
    }
}
