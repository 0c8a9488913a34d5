package app.intact.command;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// One line of JSON for another program.
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static String line(Map<String, Object> result) {
        return MAPPER.writeValueAsString(result);
    }
}
