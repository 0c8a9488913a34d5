package app.intact.portable;

import app.intact.ally.AllyEvent.AllyKept;
import app.intact.ally.AllyEvent.AllyReached;
import app.intact.ally.AllyId;
import app.intact.ally.GoodFor;
import app.intact.ally.Standing;
import app.intact.journal.Event;
import app.intact.journal.EventFormat;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.Beyond;
import app.intact.rejection.Cause;
import app.intact.rejection.Felt;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Kind;
import app.intact.rejection.RejectionEvent.BeyondAnswered;
import app.intact.rejection.RejectionEvent.ConfidenceRated;
import app.intact.rejection.RejectionEvent.DifferenceNoticed;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.FlowEnded;
import app.intact.rejection.RejectionEvent.HappeningDescribed;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.rejection.RejectionId;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.ReplayEvent.ReplayUnparked;
import app.intact.rejection.ReplayEvent.Replayed;
import app.intact.rejection.ReplayEvent.WayOut;
import app.intact.rejection.ReplayEvent.WayOutTaken;
import app.intact.strategy.ExerciseEvent.ExerciseBegun;
import app.intact.strategy.ExerciseEvent.ExerciseEnded;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.strategy.Exercises;
import app.intact.strategy.RunId;
import app.intact.vault.MemoryLedger;
import app.intact.win.Area;
import app.intact.win.WinEvent.WinKept;
import app.intact.win.WinId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The example: a made-up pharmacist, passed over for the post she had half done for a year, and the week after it. The
/// check-in of the seventh day is due. Everything is dated back from now.
public final class Example {

    /// So long ago that the check-in after seven days is due, and not long due.
    private static final Duration AGE = Duration.ofDays(7).plusHours(2);

    /// What the example is about.
    public static final RejectionId ID = new RejectionId("5a1c0e7bd2944f3886b0aa91c7e2d350");
    private static final RunId RUN = new RunId("e83f6d5b0c1a49d28f7046b2c9a1d37e");
    private static final String PARKED = "c40d9a6e1f2b4b7795d3380be61a7f02";

    private static final AllyId ALLY = new AllyId("8e4f1b7c3d6a49508f2ac01d9b73e6f5");

    private final Instant told;
    private final Clock clock;
    private final List<Event> events = new ArrayList<>();

    private Example(Clock clock) {
        this.clock = clock;
        this.told = clock.instant().minus(AGE);
    }

    /// A fresh copy, through the journal's own events.
    ///
    /// @param format knows the events of `rejection`, `strategy`, `ally` and `win`
    public static MemoryLedger ledger(EventFormat format, Clock clock) {
        var ledger = new MemoryLedger();
        new Journal(ledger, format, clock, List.of()).append("", events(clock));
        return ledger;
    }

    /// In the order of their times; none lies in the future.
    static List<Event> events(Clock clock) {
        var example = new Example(clock);
        example.theDay();
        example.theWeek();
        return example.events.stream().sorted(Comparator.comparing(Event::at)).toList();
    }

    private void theDay() {
        events.add(new RejectionTold(
                ID, at(0, 0), text("They gave the lead post to somebody from outside."), Intensity.of(78)));
        events.add(new HappeningDescribed(
                ID,
                at(0, 3),
                Kind.JOB,
                text("Lead pharmacist on our own floor. I have been standing in for a year. Three rounds of interviews,"
                        + " then a call of four minutes: strong candidate, difficult decision, they went with somebody"
                        + " from another hospital. I said thank you. Twice."),
                at(0, 0).atZone(clock.getZone()).toLocalDate(),
                false,
                true));
        events.add(new FeelingsNamed(
                ID,
                at(0, 5),
                List.of(feeling("hurt", 80), feeling("let-down", 60), feeling("embarrassed", 60)),
                text("I feel hurt that a year of doing the work counted for so little.")));
        events.add(new StoryTold(
                ID,
                at(0, 7),
                text("I am not somebody people want to be led by."),
                Intensity.of(80),
                Map.of(
                        Cause.ME_FIXED, 45,
                        Cause.ME_CHANGEABLE, 25,
                        Cause.FIT, 10,
                        Cause.CIRCUMSTANCES, 5,
                        Cause.THEM, 15,
                        Cause.CHANCE, 0)));
        events.add(new BeyondAnswered(ID, at(0, 9), Beyond.ONLY_A_NO));
        events.add(new StepPassed(ID, at(0, 9), FlowStep.HELP));
        theExercise();
        events.add(new StepPassed(ID, at(0, 13), FlowStep.EXERCISE));
        events.add(new ConfidenceRated(ID, at(0, 14), Intensity.of(34)));
        events.add(new StepPassed(ID, at(0, 14), FlowStep.NOW));
        events.add(new FlowEnded(ID, at(0, 15)));
    }

    /// *Name it*, gone through with both sentences.
    private void theExercise() {
        var story = text("I am not somebody people want to be led by.");
        var feeling = text("I feel hurt that a year of doing the work counted for so little.");
        var one = Intensity.of(81);
        var other = Intensity.of(66);
        events.add(new ExerciseBegun(RUN, ID, at(0, 9), Exercises.NAME_IT.code(), Intensity.of(78)));
        events.add(answered(at(0, 10), "sentence", Map.of("text", story), Map.of()));
        events.add(answered(at(0, 11), "feeling", Map.of("text", feeling), Map.of()));
        events.add(answered(
                at(0, 12),
                "difference",
                Map.of("conclusion", story, "feeling", feeling),
                Map.of("conclusion", one, "feeling", other)));
        events.add(new DifferenceNoticed(ID, at(0, 12), story, feeling, one, other));
        events.add(new ExerciseEnded(RUN, ID, at(0, 13), Intensity.of(71)));
        events.add(rated(at(0, 13), 71, RatingOccasion.AFTER_EXERCISE, null, null));
    }

    private static StepAnswered answered(
            Instant at, String step, Map<String, PersonalText> texts, Map<String, Intensity> ratings) {
        return new StepAnswered(RUN, ID, at, step, texts, ratings);
    }

    private void theWeek() {
        events.add(new Replayed(ID, at(4, 40)));
        events.add(rated(at(6, 25), 75, RatingOccasion.CHECK_IN, 80, null));
        events.add(new Replayed(ID, at(11, 10)));
        events.add(
                new WayOutTaken(
                        ID,
                        at(11, 14),
                        WayOut.OUTSIDE,
                        text(
                                "She is at the kitchen table with her coat still on. She needs soup, and to be told to go to bed.")));
        events.add(rated(at(26, 0), 56, RatingOccasion.CHECK_IN, 60, 40));
        events.add(new Replayed(ID, at(31, 30)));
        events.add(new ReplayParked(
                ID, at(31, 31), PARKED, text("What I said when they asked about conflict in the team."), at(35, 0)));
        events.add(new ReplayUnparked(ID, at(35, 20), PARKED, true));
        events.add(new Replayed(ID, at(53, 0)));
        events.add(rated(at(74, 0), 38, RatingOccasion.CHECK_IN, 30, 52));
        events.add(new StoryTold(
                ID,
                at(74, 6),
                text("They wanted somebody who has run a team on paper. When they asked about people I talked about"
                        + " stock. The standing in was real, and the interview was not my best."),
                Intensity.of(65),
                Map.of(
                        Cause.ME_FIXED, 10,
                        Cause.ME_CHANGEABLE, 35,
                        Cause.FIT, 20,
                        Cause.CIRCUMSTANCES, 15,
                        Cause.THEM, 15,
                        Cause.CHANCE, 5)));
        events.add(new Replayed(ID, at(126, 0)));
        whatIsHers();
    }

    /// What she has beside it: somebody to turn to, and two things that went well.
    private void whatIsHers() {
        events.add(new AllyKept(
                ALLY,
                at(12, 2),
                text("Deirdre"),
                text("055 501 234"),
                PersonalText.NONE,
                text("My sister. Not before eight."),
                List.of(GoodFor.COMFORT, GoodFor.DISTRACTION),
                Standing.OPEN,
                false));
        events.add(new AllyReached(ALLY, at(13, 30)));
        events.add(new WinKept(
                new WinId("7d20b4f6a9134c0e8b57e1f3c2a86d94"),
                at(76, 10),
                Area.WORK,
                text("Found the double dose before it went up to the ward."),
                text("A good eye"),
                text("The ward sister came down to say so.")));
        events.add(new WinKept(
                new WinId("19c3e58d7b0f4a62a4d8f06b5e2c7391"),
                at(101, 0),
                Area.EVERYDAY,
                text("Taught my nephew to ride without wheels."),
                text("Patience"),
                PersonalText.NONE));
    }

    private StingRated rated(
            Instant at, int sting, RatingOccasion occasion, @Nullable Integer replay, @Nullable Integer confidence) {
        return new StingRated(
                ID,
                at,
                Intensity.of(sting),
                occasion,
                replay == null ? null : Intensity.of(replay),
                confidence == null ? null : Intensity.of(confidence));
    }

    private Instant at(long hours, long minutes) {
        return told.plus(Duration.ofHours(hours)).plus(Duration.ofMinutes(minutes));
    }

    private static Felt feeling(String code, int strength) {
        return new Felt(code, Intensity.of(strength));
    }

    private static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
