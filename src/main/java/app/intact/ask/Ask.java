package app.intact.ask;

import app.intact.ask.AskEvent.AskAdded;
import app.intact.ask.AskEvent.ForecastMade;
import app.intact.language.Folded;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything recorded about one ask, as it stands now. Read it; it is changed by [AskBoard] only.
public final class Ask {

    private final AskAdded added;
    private final long number;
    private final LocalDate addedOn;
    private AskDetails details;
    private Folded name;
    private Folded searched;
    private @Nullable Answer answer;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate noOn;
    private @Nullable ForecastMade forecast;
    private @Nullable Door door;
    private boolean openEnded;

    Ask(long number, ZoneId zone, AskAdded added) {
        this.number = number;
        this.added = added;
        this.addedOn = added.at().atZone(zone).toLocalDate();
        this.details = added.details();
        this.name = Folded.of(details.whom());
        this.searched = searched(details);
    }

    void apply(AskEvent event, ZoneId zone) {
        switch (event) {
            case AskAdded again -> throw new IllegalStateException("added twice");
            case AskEvent.AskChanged changed -> describe(changed.details());
            case AskEvent.Asked asked -> details = details.askedOn(asked.on());
            case AskEvent.Answered answered -> {
                var day = answered.on() == null ? answered.at().atZone(zone).toLocalDate() : answered.on();
                answer = answered.answer();
                answeredOn = answered.on();
                noOn = answer == Answer.NO ? day : null;
                if (!details.asked() && answer != Answer.WITHDRAWN) {
                    describe(details.askedOn(day));
                }
            }
            case AskEvent.Reopened reopened -> {
                // A no goes on closing the person: waiting longer does not take it back, another answer does.
                answer = null;
                answeredOn = null;
                details = details.due(reopened.due());
                openEnded = reopened.due() == null;
            }
            case ForecastMade made -> forecast = made;
            case AskEvent.DoorTold told -> door = told.door();
            case AskEvent.AskStung _ -> {}
        }
    }

    private void describe(AskDetails now) {
        details = now;
        name = Folded.of(now.whom());
        searched = searched(now);
        openEnded &= now.due() == null;
    }

    private static Folded searched(AskDetails details) {
        return Folded.of(details.whom(), details.what(), details.stage(), details.ownKind());
    }

    public AskId id() {
        return added.ask();
    }

    /// The number of its first entry: later asks have higher ones.
    public long number() {
        return number;
    }

    public Instant addedAt() {
        return added.at();
    }

    /// The import it came with.
    public Optional<String> batch() {
        return Optional.ofNullable(added.batch());
    }

    public AskDetails details() {
        return details;
    }

    public AskKind kind() {
        return details.kind();
    }

    /// Whom it was put to, as names are compared; blank where nobody is named.
    public Folded name() {
        return name;
    }

    /// What a search looks through.
    public Folded searched() {
        return searched;
    }

    /// What the person said beforehand. Pages show it only once there is an answer.
    public Optional<ForecastMade> forecast() {
        return Optional.ofNullable(forecast);
    }

    public Optional<Door> door() {
        return Optional.ofNullable(door);
    }

    /// The answer the person gave; a silence that came by itself is in [#answer].
    public Optional<Answer> given() {
        return Optional.ofNullable(answer);
    }

    /// From which day on no answer counts as silence; nothing for what is planned, or waits with no end.
    ///
    /// @param waitDays the person's own number of days, used where no day was set
    public Optional<LocalDate> silentFrom(int waitDays) {
        if (!details.asked()) {
            return Optional.empty();
        }
        var due = details.due();
        if (due != null) {
            return Optional.of(due.plusDays(1));
        }
        return openEnded || details.askedOn() == null
                ? Optional.empty()
                : Optional.of(details.askedOn().plusDays(waitDays));
    }

    /// What came of it as of a day: the answer given, else silence once it was waited for long enough.
    public Optional<Answer> answer(LocalDate today, int waitDays) {
        return given().or(() ->
                silentFrom(waitDays).filter(day -> !day.isAfter(today)).map(_ -> Answer.SILENCE));
    }

    /// The day of the answer, or from which on it counts as silence, where that is known.
    public Optional<LocalDate> answeredOn(int waitDays) {
        return answer == null ? silentFrom(waitDays) : Optional.ofNullable(answeredOn);
    }

    public Standing standing(LocalDate today, int waitDays) {
        return answer(today, waitDays).map(Standing::of).orElse(details.asked() ? Standing.WAITING : Standing.PLANNED);
    }

    /// The day by which it stands in lists: when it was made, else for when it is planned, else when it was added.
    public LocalDate day() {
        var known = details.asked() ? details.askedOn() : details.planned();
        return known == null ? addedOn : known;
    }

    /// Whether it is still to be asked, once, whether they left the door open.
    public boolean doorIsToBeAsked() {
        return answer == Answer.NO && door == null && !name.isBlank() && !kind().closesThePerson();
    }

    /// Whether what came of it closes the person behind it to further asks.
    boolean closes() {
        boolean noOfAPerson = noOn != null && (kind().closesThePerson() || door == Door.SHUT);
        return noOfAPerson || closesForGood();
    }

    boolean closesForGood() {
        return door != null && door.closesForGood();
    }

    /// The day of the no, or when it was written down.
    LocalDate noOn() {
        return noOn != null ? noOn : answeredOn != null ? answeredOn : addedOn;
    }

    /// Whether it can be waited for longer. A no is not waited out, and whoever withdrew waits for nothing.
    public boolean canBeReopened(LocalDate today, int waitDays) {
        return answer(today, waitDays)
                .filter(came -> came == Answer.SILENCE || came == Answer.NOT_NOW)
                .isPresent();
    }

    /// Whether its answer says that it was made.
    public boolean wasMadeForCertain() {
        return answer != null && answer != Answer.WITHDRAWN;
    }
}
