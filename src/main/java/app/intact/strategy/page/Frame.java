package app.intact.strategy.page;

/// What stands around each step of an exercise.
///
/// @param lead a sentence over the question, "" for none
/// @param ask the question
/// @param hint under the question, "" for none
/// @param mayStop whether *Stop here* is offered
public record Frame(
        String back, String where, int step, int steps, String lead, String ask, String hint, boolean mayStop) {}
