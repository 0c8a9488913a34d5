package app.intact.rejection;

import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.RejectionEvent.DifferenceNoticed;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.HappeningDescribed;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.rejection.RejectionEvent.StoryTold;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything recorded about one rejection, as it stands now. Read it; it is changed by [RejectionBoard] only.
public final class Rejection {

    private static final Duration FIRST_HOUR = Duration.ofHours(1);
    private static final int HIGH = 80;

    private final RejectionTold told;
    private final long number;
    private final ZoneId zone;
    private final List<StingRated> ratings = new ArrayList<>();
    private final List<FeelingsNamed> feelings = new ArrayList<>();
    private final List<StoryTold> stories = new ArrayList<>();
    private final List<DifferenceNoticed> differences = new ArrayList<>();
    private final List<PersonalText> accounts = new ArrayList<>();
    private final List<Instant> replays = new ArrayList<>();
    private final List<ReplayEvent.WayOutTaken> waysOut = new ArrayList<>();
    private final Set<FlowStep> passed = EnumSet.noneOf(FlowStep.class);
    private final Map<FlowStep, Long> answeredAt = new EnumMap<>(FlowStep.class);
    private @Nullable HappeningDescribed happening;
    private @Nullable Beyond beyond;
    private @Nullable Instant flowEnded;
    private @Nullable Instant flowTouched;
    private boolean checkInsWanted;
    private boolean afterThirtyDays;
    private @Nullable Instant restsFrom;

    Rejection(long number, ZoneId zone, RejectionTold told) {
        this.number = number;
        this.zone = zone;
        this.told = told;
    }

    void apply(long entry, RejectionEvent event) {
        switch (event) {
            case RejectionTold again -> throw new IllegalStateException("told twice: entry " + entry);
            case HappeningDescribed described -> {
                happening = described;
                answered(FlowStep.HAPPENED, entry, event.at());
            }
            case StingRated rated -> rate(entry, rated);
            case RejectionEvent.ConfidenceRated _ -> {}
            case FeelingsNamed named -> {
                feelings.add(named);
                answered(FlowStep.FEELINGS, entry, event.at());
            }
            case StoryTold story -> {
                stories.add(story);
                answered(FlowStep.STORY, entry, event.at());
            }
            case DifferenceNoticed difference -> differences.add(difference);
            case RejectionEvent.BeyondAnswered answer -> beyond = answer.answer();
            case RejectionEvent.AccountKept kept -> accounts.add(kept.account());
            case RejectionEvent.StepPassed skipped -> {
                passed.add(skipped.step());
                flowTouched = event.at();
            }
            case RejectionEvent.FlowEnded ended -> flowEnded = ended.at();
            case RejectionEvent.CheckInsPlanned planned -> {
                checkInsWanted = true;
                afterThirtyDays |= planned.afterThirtyDays();
                restsFrom = null;
            }
            case RejectionEvent.CheckInsRested rested -> restsFrom = rested.at();
        }
    }

    private void rate(long entry, StingRated rated) {
        ratings.add(rated);
        switch (rated.occasion()) {
            case FLOW_START -> answered(FlowStep.STING, entry, rated.at());
            case FLOW_END -> answered(FlowStep.NOW, entry, rated.at());
            case BEFORE_EXERCISE, AFTER_EXERCISE, CHECK_IN, UNASKED -> {}
        }
    }

    private void answered(FlowStep step, long entry, Instant at) {
        passed.add(step);
        answeredAt.put(step, entry);
        flowTouched = at;
    }

    void wayOutTaken(ReplayEvent.WayOutTaken way) {
        waysOut.add(way);
    }

    void replayed(Instant at) {
        replays.add(at);
    }

    void notReplayed(Instant at) {
        replays.remove(at);
    }

    public RejectionId id() {
        return told.rejection();
    }

    /// The number of its first entry: later rejections have higher ones, whatever the clock said.
    public long number() {
        return number;
    }

    public Instant toldAt() {
        return told.at();
    }

    public Optional<HappeningDescribed> happening() {
        return Optional.ofNullable(happening);
    }

    /// What happened, in their words; may be blank.
    public PersonalText text() {
        return happening == null ? told.text() : happening.text();
    }

    public Optional<Kind> kind() {
        return Optional.ofNullable(happening).map(HappeningDescribed::kind);
    }

    /// The sting when it was first told, if it was given then.
    public Optional<Intensity> firstSting() {
        return Optional.ofNullable(told.sting());
    }

    /// Every rating after the first record, in the order of writing.
    public List<StingRated> ratings() {
        return Collections.unmodifiableList(ratings);
    }

    /// The last sting known.
    public Optional<Intensity> lastSting() {
        return ratings.isEmpty() ? firstSting() : Optional.of(ratings.getLast().sting());
    }

    public Optional<StingRated> lastRating(RejectionEvent.RatingOccasion occasion) {
        return ratings.stream().filter(r -> r.occasion() == occasion).reduce((a, b) -> b);
    }

    public Optional<FeelingsNamed> feelings() {
        return feelings.isEmpty() ? Optional.empty() : Optional.of(feelings.getLast());
    }

    /// True once at least one feeling was named, by word or in a sentence.
    public boolean aFeelingIsNamed() {
        return feelings()
                .filter(f -> !f.feelings().isEmpty() || !f.own().isBlank())
                .isPresent();
    }

    public Optional<StoryTold> story() {
        return stories.isEmpty() ? Optional.empty() : Optional.of(stories.getLast());
    }

    public Optional<StoryTold> firstStory() {
        return stories.isEmpty() ? Optional.empty() : Optional.of(stories.getFirst());
    }

    public List<DifferenceNoticed> differences() {
        return Collections.unmodifiableList(differences);
    }

    public List<PersonalText> accounts() {
        return Collections.unmodifiableList(accounts);
    }

    public Optional<Beyond> beyond() {
        return Optional.ofNullable(beyond);
    }

    /// True where reframing, lessons and new asks are left out.
    public boolean isCareful() {
        return beyond != null && beyond.isCareful();
    }

    /// In the first hour at a sting of 80 or more nothing is weighed: no reframing, no split of causes, no comparison
    /// of
    /// sentences.
    public boolean isTooFresh(Instant now) {
        boolean firstHour = Duration.between(told.at(), now).compareTo(FIRST_HOUR) < 0;
        return firstHour && lastSting().filter(sting -> sting.isAtLeast(HIGH)).isPresent();
    }

    public List<Instant> replays() {
        return Collections.unmodifiableList(replays);
    }

    /// The ways out of the loop that were taken, in the order of writing.
    public List<ReplayEvent.WayOutTaken> waysOut() {
        return Collections.unmodifiableList(waysOut);
    }

    /// The number of the entry that holds the present answer to a step; 0 while there is none. A form carries it, so
    /// that a change in another tab is noticed.
    public long answerNumber(FlowStep step) {
        return answeredAt.getOrDefault(step, 0L);
    }

    /// True once the step was answered or skipped.
    public boolean isPast(FlowStep step) {
        return passed.contains(step);
    }

    /// Where the guided flow goes on: the first step not yet passed; nothing when it ended.
    public Optional<FlowStep> flowGoesOnAt() {
        if (flowEnded != null) {
            return Optional.empty();
        }
        for (var step : FlowStep.values()) {
            if (!passed.contains(step) && !(step == FlowStep.STING && told.sting() != null)) {
                return Optional.of(step);
            }
        }
        return Optional.of(FlowStep.NOW);
    }

    /// When a step of the flow was last answered or skipped, if it was begun and not ended.
    public Optional<Instant> flowLeftAt() {
        return flowEnded == null ? Optional.ofNullable(flowTouched) : Optional.empty();
    }

    public boolean flowIsOver() {
        return flowEnded != null;
    }

    public boolean checkInsWanted() {
        return checkInsWanted;
    }

    public boolean afterThirtyDays() {
        return afterThirtyDays;
    }

    /// No more check-ins.
    public boolean isResting() {
        return restsFrom != null;
    }

    /// From when there are no more check-ins.
    public Optional<Instant> restsFrom() {
        return Optional.ofNullable(restsFrom);
    }

    /// The person's zone when it was told.
    public ZoneId zone() {
        return zone;
    }
}
