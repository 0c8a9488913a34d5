package app.intact.rejection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// An opaque name for one rejection: 32 hexadecimal digits, safe in an address.
public record RejectionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RejectionId {
        if (!value.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("not a rejection's id");
        }
    }

    public static RejectionId fresh(RandomGenerator chance) {
        var bytes = new byte[16];
        chance.nextBytes(bytes);
        return new RejectionId(HexFormat.of().formatHex(bytes));
    }
}
