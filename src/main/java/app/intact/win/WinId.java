package app.intact.win;

import app.intact.quantity.OpaqueId;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// An opaque name for one win: 32 hexadecimal digits, safe in an address.
public record WinId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WinId {
        if (!OpaqueId.isOne(value)) {
            throw new IllegalArgumentException("not a win's id");
        }
    }

    public static WinId fresh(RandomGenerator chance) {
        return new WinId(OpaqueId.fresh(chance));
    }

    /// @param typed as it came in an address or a form; nothing for anything that is not an id
    public static Optional<WinId> read(String typed) {
        return OpaqueId.isOne(typed) ? Optional.of(new WinId(typed)) : Optional.empty();
    }
}
