package app.intact.ally;

import app.intact.quantity.OpaqueId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// An opaque name for one ally: 32 hexadecimal digits, safe in an address.
public record AllyId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllyId {
        if (!OpaqueId.isOne(value)) {
            throw new IllegalArgumentException("not an ally's id");
        }
    }

    public static AllyId fresh(RandomGenerator chance) {
        return new AllyId(OpaqueId.fresh(chance));
    }

    /// @param typed as it came in an address or a form; nothing for anything that is not an id
    public static Optional<AllyId> read(String typed) {
        return OpaqueId.isOne(typed) ? Optional.of(new AllyId(typed)) : Optional.empty();
    }
}
