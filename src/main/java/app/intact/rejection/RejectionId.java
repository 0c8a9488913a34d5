package app.intact.rejection;

import app.intact.quantity.OpaqueId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;

/// An opaque name for one rejection: 32 hexadecimal digits, safe in an address.
public record RejectionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RejectionId {
        if (!OpaqueId.isOne(value)) {
            throw new IllegalArgumentException("not a rejection's id");
        }
    }

    public static RejectionId fresh(RandomGenerator chance) {
        return new RejectionId(OpaqueId.fresh(chance));
    }
}
