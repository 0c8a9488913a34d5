package app.intact.rejection;

import app.intact.quantity.Intensity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What decides when Intact asks again about one rejection.
///
/// @param told when the flow ended, or the quick record was saved
/// @param zone the person's zone at that time; kept, so that a journey does not move what was planned
/// @param sting the last sting rated by then
/// @param wishes what the person asked for
/// @param onDaySeven the sting rated at the check-in after seven days, once it was
/// @param rested when the person let it rest, if they did
public record CheckInTerms(
        Instant told,
        ZoneId zone,
        Intensity sting,
        Set<Wish> wishes,
        Optional<Intensity> onDaySeven,
        Optional<Instant> rested) {

    /// What a person may ask for beyond the rule.
    public enum Wish {
        /// Ask again although it stings little.
        ASK_AGAIN,
        /// Ask after thirty days as well.
        AFTER_THIRTY_DAYS
    }

    private static final int ASKED_FROM = 30;
    private static final int STILL_HIGH = 40;

    public CheckInTerms {
        wishes = Set.copyOf(wishes);
    }

    /// The terms at the end of a flow, when nothing has been rated later and nothing rests.
    public static CheckInTerms told(Instant told, ZoneId zone, Intensity sting, Set<Wish> wishes) {
        return new CheckInTerms(told, zone, sting, wishes, Optional.empty(), Optional.empty());
    }

    /// Whether a rating at this moment is one of day seven, from then until day fourteen: the first of these
    /// decides whether it is asked again on day fourteen.
    public boolean isDaySeven(Instant rated) {
        return !rated.isBefore(Occasion.SEVEN_DAYS.after(told, zone))
                && rated.isBefore(Occasion.FOURTEEN_DAYS.after(told, zone));
    }

    public CheckInTerms withDaySeven(Intensity rated) {
        return new CheckInTerms(told, zone, sting, wishes, Optional.of(rated), rested);
    }

    /// *Let this one rest*: nothing due after this moment is asked any more.
    public CheckInTerms restingFrom(Instant at) {
        return new CheckInTerms(told, zone, sting, wishes, onDaySeven, Optional.of(at));
    }

    /// Which check-ins product rules and wishes give, before days are looked at.
    Set<Occasion> occasions() {
        var occasions = EnumSet.noneOf(Occasion.class);
        if (sting.isAtLeast(ASKED_FROM) || wishes.contains(Wish.ASK_AGAIN)) {
            occasions.addAll(EnumSet.range(Occasion.SIX_HOURS, Occasion.SEVEN_DAYS));
            if (onDaySeven.filter(rated -> rated.isAtLeast(STILL_HIGH)).isPresent()) {
                occasions.add(Occasion.FOURTEEN_DAYS);
            }
        }
        if (wishes.contains(Wish.AFTER_THIRTY_DAYS)) {
            occasions.add(Occasion.THIRTY_DAYS);
        }
        return occasions;
    }
}
