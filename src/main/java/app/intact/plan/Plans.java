package app.intact.plan;

import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.plan.PlanEvent.PlanAnswered;
import app.intact.plan.PlanEvent.PlanMade;
import app.intact.plan.PlanEvent.PlanMoved;
import app.intact.quantity.OpaqueId;
import app.intact.rejection.RejectionId;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All plans.
public final class Plans implements Projection {

    private final Map<PlanId, Plan> byId = new LinkedHashMap<>();

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case PlanMade made -> byId.put(made.plan(), Plan.of(made));
            case PlanMoved moved -> byId.computeIfPresent(moved.plan(), (_, plan) -> plan.moved(moved.day()));
            case PlanAnswered answered -> byId.computeIfPresent(answered.plan(), (_, plan) -> plan.answered(answered));
            default -> {}
        }
    }

    @Override
    public void clear() {
        byId.clear();
    }

    public Optional<Plan> find(PlanId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param id as it came in an address; nothing for anything that is not an id
    public Optional<Plan> find(String id) {
        return OpaqueId.isOne(id) ? find(new PlanId(id)) : Optional.empty();
    }

    /// Those made with one rejection, in the order of making.
    public List<Plan> of(RejectionId rejection) {
        return byId.values().stream()
                .filter(plan -> plan.rejection().filter(rejection::equals).isPresent())
                .toList();
    }

    /// What Today speaks of: open, and not long past. Those to be asked about come first, then by their day.
    public List<Plan> current(Instant now, ZoneId zone) {
        return byId.values().stream()
                .filter(plan -> plan.isCurrent(now, zone))
                .sorted(Comparator.comparing((Plan plan) -> !plan.isDue(now, zone))
                        .thenComparing(Plan::day)
                        .thenComparing(plan -> plan.hour().orElse(LocalTime.MAX)))
                .toList();
    }
}
