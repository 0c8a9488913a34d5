package app.intact.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The entries that are the vault's own, not the journal's: their type begins with `sys.`, and they begin with exactly
/// these bytes, so that finding them costs no parsing.
final class Orders {

    static final int MUST_UNDERSTAND = 0x01;
    static final int MAY_IGNORE = 0x81;

    private static final byte[] OWN = Wire.ascii("{\"t\":\"sys.");
    private static final byte[] ERASE = Wire.ascii("{\"t\":\"sys.erase\"");

    private static final byte[] GAPS = Wire.ascii("{\"t\":\"sys.gaps\"");

    private final JsonMapper json = new JsonMapper();

    static boolean hasKnownFlag(byte[] body) {
        int flag = body[0] & 0xFF;
        return flag == MUST_UNDERSTAND || flag == MAY_IGNORE;
    }

    static boolean isOwn(byte[] body) {
        return begins(body, OWN);
    }

    static boolean isErase(byte[] body) {
        return begins(body, ERASE) && (body[0] & 0xFF) == MUST_UNDERSTAND;
    }

    /// Whether a reader of v1 cannot do right without knowing more than v1 says.
    static boolean isNewer(byte[] body) {
        boolean mustUnderstand = (body[0] & 0x80) == 0;
        return mustUnderstand && (!hasKnownFlag(body) || (isOwn(body) && !isErase(body)));
    }

    /// An order to erase these numbers.
    static byte[] erase(SortedSet<Long> numbers) {
        String seqs = numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
        return Wire.cat(Wire.u8(MUST_UNDERSTAND), ERASE, Wire.ascii(",\"v\":1,\"seqs\":[" + seqs + "]}"));
    }

    /// A note of what could not be read when a vault was made from the rest of a damaged one. Readers may ignore it.
    static byte[] gaps(VaultReport report) {
        var spans = new ArrayList<Span>(report.missing());
        report.damaged().forEach(number -> spans.add(new Span(number, number)));
        String missing = spans.stream()
                .map(span -> "[" + span.first() + "," + span.last() + "]")
                .collect(Collectors.joining(","));
        return Wire.cat(Wire.u8(MAY_IGNORE), GAPS, Wire.ascii(",\"v\":1,\"missing\":[" + missing + "]}"));
    }

    /// The numbers that an erase order names: rising, each below the order's own.
    SortedSet<Long> erased(byte[] order, long ownNumber) throws Malformed {
        var numbers = new TreeSet<Long>();
        for (JsonNode named : named(order)) {
            boolean rising = named.canConvertToLong()
                    && named.isIntegralNumber()
                    && named.longValue() > (numbers.isEmpty() ? 0 : numbers.last())
                    && named.longValue() < ownNumber;
            if (!rising) {
                throw new Malformed(Flaw.ERASE_ORDER);
            }
            numbers.add(named.longValue());
        }
        if (numbers.isEmpty()) {
            throw new Malformed(Flaw.ERASE_ORDER);
        }
        return numbers;
    }

    private JsonNode named(byte[] order) throws Malformed {
        try {
            JsonNode whole = json.readTree(Arrays.copyOfRange(order, 1, order.length));
            JsonNode version = whole.path("v");
            if (!version.isInt()
                    || version.intValue() != 1
                    || !whole.path("seqs").isArray()) {
                throw new Malformed(Flaw.ERASE_ORDER);
            }
            return whole.path("seqs");
        } catch (JacksonException e) {
            throw new Malformed(Flaw.ERASE_ORDER);
        }
    }

    private static boolean begins(byte[] body, byte[] start) {
        return body.length > start.length && Arrays.equals(body, 1, 1 + start.length, start, 0, start.length);
    }
}
