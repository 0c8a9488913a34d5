package app.intact.command;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// JSON for another program.
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /// A field at the top of an entry's body, after its flag byte; "" where there is none.
    static String text(byte[] body, String field) {
        return MAPPER.readTree(body, 1, body.length - 1).path(field).asString("");
    }

    static String line(Map<String, Object> result) {
        return MAPPER.writeValueAsString(result);
    }

    /// The same over many lines, which a person can read too.
    static String lines(Map<String, Object> result) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result);
    }
}
