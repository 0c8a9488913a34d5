package app.intact.journal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/// What stands in an entry before its own fields.
///
/// @param type "" where there is none
/// @param data whether the event's own fields come next
record Envelope(String type, int version, String op, String at, String zone, boolean data) {

    private static final String DATA = "d";

    /// Reads up to the event's own fields. Intact writes those last, so nothing need be held in between.
    static Envelope read(JsonParser in) {
        var type = "";
        int version = 0;
        var op = "";
        var at = "";
        var zone = "";
        in.nextToken();
        for (var name = in.nextName(); name != null; name = in.nextName()) {
            var token = in.nextToken();
            switch (name) {
                case "t" -> type = in.getValueAsString("");
                case "v" -> version = in.getValueAsInt(0);
                case "op" -> op = in.getValueAsString("");
                case "at" -> at = in.getValueAsString("");
                case "tz" -> zone = in.getValueAsString("");
                case DATA -> {
                    return new Envelope(type, version, op, at, zone, token == JsonToken.START_OBJECT);
                }
                default -> in.skipChildren();
            }
        }
        return new Envelope(type, version, op, at, zone, false);
    }

    /// Whether everything that is needed came before the event's own fields.
    boolean isWhole() {
        return !type.isEmpty() && version > 0 && !at.isEmpty() && !zone.isEmpty() && data;
    }

    /// The same entry with the event's own fields last, for other writers' orders.
    static ObjectNode reordered(ObjectNode entry) {
        var data = entry.remove(DATA);
        if (data != null) {
            entry.set(DATA, data);
        }
        return entry;
    }
}
