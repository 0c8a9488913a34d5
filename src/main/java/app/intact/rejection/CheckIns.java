package app.intact.rejection;

import app.intact.quantity.Intensity;
import app.intact.rejection.CheckInTerms.Wish;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.StingRated;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The check-ins of every rejection, planned together so that no day has too many.
public final class CheckIns {

    /// The last check-in comes after thirty days and closes after fourteen more, with some days of moving: an older
    /// rejection has none left.
    private static final Duration ALL_OVER = Duration.ofDays(60);

    private final RejectionBoard rejections;

    public CheckIns(RejectionBoard rejections) {
        this.rejections = rejections;
    }

    /// A check-in that is due.
    public record Due(Rejection rejection, CheckIn checkIn) {}

    /// What is due now, the longest waiting first.
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>();
        plans(now)
                .forEach((rejection, plan) ->
                        plan.open(now, ratedAt(rejection)).ifPresent(checkIn -> due.add(new Due(rejection, checkIn))));
        due.sort(java.util.Comparator.comparing(d -> d.checkIn().due()));
        return due;
    }

    /// The check-in of this rejection that is due, if one is.
    public Optional<CheckIn> due(Rejection rejection, Instant now) {
        return Optional.ofNullable(plans(now).get(rejection)).flatMap(plan -> plan.open(now, ratedAt(rejection)));
    }

    /// When it will be asked about this rejection, earliest first.
    public List<Instant> ahead(Rejection rejection, Instant now) {
        var plan = plans(now).get(rejection);
        return plan == null
                ? List.of()
                : plan.ahead(now).stream().map(CheckIn::due).toList();
    }

    private Map<Rejection, CheckInPlan> plans(Instant now) {
        var recent = new ArrayList<Rejection>();
        for (var rejection : rejections.latestFirst()) {
            if (Duration.between(rejection.toldAt(), now).compareTo(ALL_OVER) > 0) {
                break;
            }
            if (rejection.lastSting().isPresent() || rejection.checkInsWanted()) {
                recent.addFirst(rejection);
            }
        }
        var plans = CheckInPlan.ofAll(recent.stream().map(CheckIns::terms).toList());
        var byRejection = new HashMap<Rejection, CheckInPlan>();
        for (int i = 0; i < recent.size(); i++) {
            byRejection.put(recent.get(i), plans.get(i));
        }
        return byRejection;
    }

    private static CheckInTerms terms(Rejection rejection) {
        var wishes = EnumSet.noneOf(Wish.class);
        if (rejection.checkInsWanted()) {
            wishes.add(Wish.ASK_AGAIN);
        }
        if (rejection.afterThirtyDays()) {
            wishes.add(Wish.AFTER_THIRTY_DAYS);
        }
        var terms = CheckInTerms.told(rejection.toldAt(), rejection.zone(), stingWhenTold(rejection), wishes);
        var onDaySeven = rejection.ratings().stream()
                .filter(rating -> rating.occasion() == RatingOccasion.CHECK_IN && terms.isDaySeven(rating.at()))
                .findFirst();
        var known = onDaySeven.map(rating -> terms.withDaySeven(rating.sting())).orElse(terms);
        return rejection.restsFrom().map(known::restingFrom).orElse(known);
    }

    /// The last sting rated by the end of the flow; what is rated later cancels nothing that was planned.
    private static Intensity stingWhenTold(Rejection rejection) {
        return rejection.ratings().stream()
                .filter(rating ->
                        rating.occasion() == RatingOccasion.FLOW_START || rating.occasion() == RatingOccasion.FLOW_END)
                .reduce((_, later) -> later)
                .map(StingRated::sting)
                .or(rejection::firstSting)
                .orElse(Intensity.of(0));
    }

    private static List<Instant> ratedAt(Rejection rejection) {
        return rejection.ratings().stream().map(StingRated::at).toList();
    }
}
