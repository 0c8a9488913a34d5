package app.intact.plan;

import app.intact.quantity.OpaqueId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// An opaque name for one plan: 32 hexadecimal digits, safe in an address. A plan made in a run of an exercise has the
/// run's own, so that answering again changes that plan and makes no second one.
public record PlanId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {
        if (!OpaqueId.isOne(value)) {
            throw new IllegalArgumentException("not a plan's id");
        }
    }
}
