package app.intact.journal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What stands in an entry before its own fields.
///
/// @param type ""  where there is none
/// @param data stands on the start of the event's own fields; none where there are none
record Envelope(
        String type,
        int version,
        String op,
        String at,
        String zone,
        @Nullable JsonParser data) {

    private static final String DATA = "d";

    /// Intact writes the event's own fields last, and then nothing need be held in between; other writers may not.
    static Envelope read(JsonMapper json, byte[] body) {
        var envelope = read(json.createParser(body, 1, body.length - 1));
        if (envelope.isWhole()) {
            return envelope;
        }
        var tree = (ObjectNode) json.readTree(body, 1, body.length - 1);
        var data = tree.remove(DATA);
        if (data != null) {
            tree.set(DATA, data);
        }
        return read(json.treeAsTokens(tree));
    }

    private boolean isWhole() {
        return !type.isEmpty() && version > 0 && !at.isEmpty() && !zone.isEmpty() && data != null;
    }

    private static Envelope read(JsonParser in) {
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
                    return new Envelope(type, version, op, at, zone, token == JsonToken.START_OBJECT ? in : null);
                }
                default -> in.skipChildren();
            }
        }
        return new Envelope(type, version, op, at, zone, null);
    }
}
