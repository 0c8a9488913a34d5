package app.intact.strategy;

import app.intact.quantity.OpaqueId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// An opaque name for one run of an exercise: 32 hexadecimal digits, safe in an address.
public record RunId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RunId {
        if (!OpaqueId.isOne(value)) {
            throw new IllegalArgumentException("not a run's id");
        }
    }

    public static RunId fresh(RandomGenerator chance) {
        return new RunId(OpaqueId.fresh(chance));
    }

    /// @param typed as it came in an address; nothing for anything that is not an id
    public static Optional<RunId> read(String typed) {
        return OpaqueId.isOne(typed) ? Optional.of(new RunId(typed)) : Optional.empty();
    }
}
