package app.intact.ask;

import app.intact.quantity.OpaqueId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.random.RandomGenerator;

/// An opaque name for one ask: 32 hexadecimal digits, safe in an address.
public record AskId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AskId {
        if (!OpaqueId.isOne(value)) {
            throw new IllegalArgumentException("not an ask's id");
        }
    }

    public static AskId fresh(RandomGenerator chance) {
        return new AskId(OpaqueId.fresh(chance));
    }
}
