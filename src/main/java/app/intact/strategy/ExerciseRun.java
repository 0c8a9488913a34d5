package app.intact.strategy;

import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionId;
import app.intact.strategy.ExerciseEvent.BeforeRated;
import app.intact.strategy.ExerciseEvent.ExerciseBegun;
import app.intact.strategy.ExerciseEvent.ExerciseEnded;
import app.intact.strategy.ExerciseEvent.ExerciseLeft;
import app.intact.strategy.ExerciseEvent.RatedLater;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One run of an exercise, as it stands now. Read it; it is changed by [ExerciseRuns] only.
public final class ExerciseRun {

    /// The page that asks what is measured, before the steps.
    public static final String BEFORE = "before";

    /// The page that asks it again, after them.
    public static final String AFTER = "after";

    private static final Duration FIRST_HOUR = Duration.ofHours(1);
    private static final int HIGH = 80;

    private final ExerciseBegun begun;
    private final Map<String, StepAnswered> answers = new LinkedHashMap<>();
    private @Nullable Intensity before;
    private boolean beforePassed;
    private @Nullable ExerciseEnded ended;
    private @Nullable RatedLater later;
    private @Nullable Instant left;
    private Instant touched;

    ExerciseRun(ExerciseBegun begun) {
        this.begun = begun;
        this.before = begun.before();
        this.beforePassed = begun.before() != null;
        this.touched = begun.at();
    }

    void apply(ExerciseEvent event) {
        touched = event.at();
        switch (event) {
            case ExerciseBegun _ -> {}
            case BeforeRated rated -> {
                before = rated.before() == null ? before : rated.before();
                beforePassed = true;
            }
            case StepAnswered answered -> {
                answers.put(answered.step(), answered);
                left = null;
            }
            case ExerciseEnded end -> ended = end;
            case RatedLater rated -> later = rated;
            case ExerciseLeft leaving -> left = leaving.at();
        }
    }

    public RunId id() {
        return begun.run();
    }

    public Optional<RejectionId> rejection() {
        return Optional.ofNullable(begun.rejection());
    }

    /// The code of its exercise.
    public String exercise() {
        return begun.exercise();
    }

    public Instant begunAt() {
        return begun.at();
    }

    /// When something was last done in it.
    public Instant touchedAt() {
        return touched;
    }

    public Optional<Intensity> before() {
        return Optional.ofNullable(before);
    }

    /// True when the question before the steps is not to be asked at all: it was answered elsewhere minutes before.
    public boolean beforeWasKnown() {
        return begun.before() != null;
    }

    public Optional<Intensity> after() {
        return Optional.ofNullable(ended).map(ExerciseEnded::after);
    }

    /// What it measures, as it was rated once more at a check-in.
    public Optional<Intensity> later() {
        return Optional.ofNullable(later).map(RatedLater::later);
    }

    /// True once it was asked at a check-in, answered or not.
    public boolean wasAskedLater() {
        return later != null;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(ended).map(ExerciseEnded::at);
    }

    public boolean isEnded() {
        return ended != null;
    }

    /// When they stopped on the way, if they did and have not gone on since.
    public Optional<Instant> leftAt() {
        return isEnded() ? Optional.empty() : Optional.ofNullable(left);
    }

    public Optional<StepAnswered> answer(String step) {
        return Optional.ofNullable(answers.get(step));
    }

    /// One text of a step's answer; none when it was not answered.
    public PersonalText text(String step, String name) {
        return answer(step).map(answer -> answer.texts().get(name)).orElse(PersonalText.NONE);
    }

    /// What was written in its own words, in the order in which the steps were first answered.
    public List<PersonalText> writings() {
        return answers.values().stream()
                .flatMap(answer ->
                        Stream.of("text", "lines").map(name -> answer.texts().getOrDefault(name, PersonalText.NONE)))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// True once something was written, sorted, chosen or rated in a step.
    public boolean keptSomething() {
        return answers.values().stream().anyMatch(ExerciseRun::saysSomething);
    }

    private static boolean saysSomething(StepAnswered answer) {
        return !answer.ratings().isEmpty() || answer.texts().values().stream().anyMatch(text -> !text.isBlank());
    }

    /// The pages of this run, in order: [#BEFORE] unless it was known (after the first step where it asks about that),
    /// the
    /// steps that apply now, [#AFTER]. What follows on a choice goes with it.
    ///
    /// A comparison of sentences, and what is asked later only, is left out in the first hour at a sting of 80 or
    /// more. A step about earlier answers is left out with them, and once they were passed over. What was answered
    /// stays.
    ///
    /// @param rejection the one it is about
    public List<String> pages(Exercise exercise, Optional<Rejection> rejection, Instant now) {
        var pages = new ArrayList<String>();
        boolean beforeFirst = !exercise.measured().isAboutTheFirstStep();
        if (!beforeWasKnown() && beforeFirst) {
            pages.add(BEFORE);
        }
        boolean tooFresh = rejection.map(it -> it.isTooFresh(now)).orElseGet(() -> isTooFreshItself(exercise, now));
        for (var step : exercise.steps()) {
            boolean answered =
                    answer(step.code()).filter(ExerciseRun::saysSomething).isPresent();
            boolean hasSources = pages.containsAll(step.sources());
            boolean follows = !(step instanceof Step.If only) || isChosen(only, pages);
            if (follows && (answered || (hasSources && applies(step, tooFresh)))) {
                pages.add(step.code());
            }
            if (!beforeFirst && step.equals(exercise.steps().getFirst())) {
                pages.add(BEFORE);
            }
        }
        pages.add(AFTER);
        return List.copyOf(pages);
    }

    /// Where the run goes on: its first page that was neither answered nor passed over.
    public String goesOnAt(List<String> pages) {
        return pages.stream().filter(page -> !isPast(page)).findFirst().orElse(AFTER);
    }

    private boolean isPast(String page) {
        return switch (page) {
            case BEFORE -> beforePassed;
            case AFTER -> isEnded();
            default -> answers.containsKey(page);
        };
    }

    private boolean applies(Step step, boolean tooFresh) {
        return switch (step) {
            case Step.Pair pair -> !tooFresh && pair.sources().stream().noneMatch(this::wasPassedOver);
            case Step.Sort sort -> !sort.sources().stream().allMatch(this::wasPassedOver);
            case Step.Write write ->
                (!tooFresh || write.moment() == Step.Moment.ANY)
                        && write.sources().stream().noneMatch(this::wasPassedOver);
            case Step.Share share -> share.sources().stream().noneMatch(this::wasPassedOver);
            case Step.Mark mark -> !wasPassedOver(mark.source());
            case Step.Sift sift -> !wasPassedOver(sift.source());
            case Step.If only -> applies(only.then(), tooFresh);
            case Step.Start start -> !isNobody(start.who());
            case Step.Message message -> !isNobody(message.who());
            case Step.Send send -> !isNobody(send.who());
            case Step.Doors doors -> isNobody(doors.who());
            case Step.Choose _, Step.Wait _, Step.Gather _, Step.Plan _ -> true;
            case Step.Person _, Step.Part _, Step.Wins _ -> true;
            case Step.Paste _, Step.Idea _, Step.Park _ -> true;
        };
    }

    private boolean isChosen(Step.If only, List<String> pages) {
        return only.any().stream()
                .anyMatch(when -> pages.contains(when.step())
                        && text(when.step(), StepAnswered.CHOICE).equals(PersonalText.of(when.choice())));
    }

    private boolean isNobody(String who) {
        return text(who, StepAnswered.CHOICE).equals(PersonalText.of(Step.Person.NOBODY));
    }

    private boolean wasPassedOver(String step) {
        return answer(step).filter(answer -> !saysSomething(answer)).isPresent();
    }

    /// Without a rejection nobody knows when it happened: the hour counts from the beginning.
    private boolean isTooFreshItself(Exercise exercise, Instant now) {
        return exercise.measured() == Measured.STING
                && Duration.between(begun.at(), now).compareTo(FIRST_HOUR) < 0
                && before().filter(sting -> sting.isAtLeast(HIGH)).isPresent();
    }
}
