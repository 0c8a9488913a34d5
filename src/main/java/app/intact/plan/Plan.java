package app.intact.plan;

import app.intact.ally.AllyId;
import app.intact.language.PersonalText;
import app.intact.plan.PlanEvent.Asks;
import app.intact.plan.PlanEvent.Outcome;
import app.intact.plan.PlanEvent.PlanAnswered;
import app.intact.plan.PlanEvent.PlanMade;
import app.intact.rejection.RejectionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One plan, as it stands now.
///
/// @param made as it was made last
/// @param day when it is for now
/// @param time nothing for any time that day
/// @param answer nothing while it is open
public record Plan(
        PlanMade made,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable PlanAnswered answer) {

    /// A plan for no hour is asked about in the evening, one for an hour an hour later. Our choice.
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final int AN_HOUR = 1;

    /// So many days after its day an open plan is brought up no more, and nothing is said of it. Our choice.
    private static final int BROUGHT_UP = 3;

    static Plan of(PlanMade made) {
        return new Plan(made, made.day(), made.time(), null);
    }

    Plan moved(LocalDate to) {
        return new Plan(made, to, null, answer);
    }

    Plan answered(PlanAnswered what) {
        return new Plan(made, day, time, what);
    }

    public PlanId id() {
        return made.plan();
    }

    public Optional<RejectionId> rejection() {
        return Optional.ofNullable(made.rejection());
    }

    /// The code of the exercise it was made in.
    public String from() {
        return made.from();
    }

    /// What is asked about it later.
    public Asks asks() {
        return made.asks();
    }

    /// The ally it is about, if it is about one.
    public Optional<AllyId> with() {
        return Optional.ofNullable(made.with());
    }

    public PersonalText what() {
        return made.what();
    }

    public PersonalText where() {
        return made.where();
    }

    /// The hour it is for, if it is for one.
    public Optional<LocalTime> hour() {
        return Optional.ofNullable(time);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(answer).map(PlanAnswered::outcome);
    }

    /// How it was, in their own words.
    public PersonalText how() {
        return answer == null ? PersonalText.NONE : answer.how();
    }

    public boolean isOpen() {
        return answer == null;
    }

    /// From when it is asked whether it happened.
    public Instant askedFrom(ZoneId zone) {
        return time == null
                ? day.atTime(EVENING).atZone(zone).toInstant()
                : day.atTime(time).atZone(zone).plusHours(AN_HOUR).toInstant();
    }

    /// Whether it is asked by now if it happened.
    public boolean isDue(Instant now, ZoneId zone) {
        return isOpen() && !now.isBefore(askedFrom(zone));
    }

    /// Whether Today still speaks of it.
    boolean isCurrent(Instant now, ZoneId zone) {
        return isOpen() && !now.atZone(zone).toLocalDate().isAfter(day.plusDays(BROUGHT_UP));
    }
}
