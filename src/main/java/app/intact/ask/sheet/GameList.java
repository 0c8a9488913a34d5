package app.intact.ask.sheet;

import app.intact.ask.sheet.Reading.Unreadable;
import app.intact.ask.sheet.Reading.Why;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of a rejection game: `[{"id","timestamp" (ms),"question","askee","status"}]`.
final class GameList {

    static final List<String> HEADER = List.of("timestamp", "question", "askee", "status");

    private static final int DEEPEST = 32;

    private final ZoneId zone;

    GameList(ZoneId zone) {
        this.zone = zone;
    }

    Reading read(String text) {
        try {
            var mapper = JsonMapper.builder(JsonFactory.builder()
                            .streamReadConstraints(StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .build())
                            .build())
                    .build();
            return table(mapper.readTree(text));
        } catch (JacksonException | DateTimeException e) {
            return new Unreadable(Why.OTHER_JSON, 0);
        }
    }

    private Reading table(JsonNode list) {
        if (!list.isArray()) {
            return new Unreadable(Why.OTHER_JSON, 0);
        }
        if (list.isEmpty()) {
            return new Unreadable(Why.NO_ROWS, 0);
        }
        if (list.size() > TableFormat.MOST_ROWS) {
            return new Unreadable(Why.TOO_MANY_ROWS, 0);
        }
        var rows = new ArrayList<Table.Row>();
        for (var one : list) {
            long number = rows.size() + 1L;
            if (!one.path("question").isString() && !one.path("askee").isString()) {
                return new Unreadable(Why.OTHER_JSON, number);
            }
            rows.add(new Table.Row(
                    number,
                    List.of(
                            day(one.path("timestamp")),
                            one.path("question").asString("").strip(),
                            one.path("askee").asString("").strip(),
                            one.path("status").asString("").strip())));
        }
        return new Table(HEADER, rows, false);
    }

    private String day(JsonNode millis) {
        return millis.isIntegralNumber() && millis.canConvertToLong()
                ? Instant.ofEpochMilli(millis.longValue())
                        .atZone(zone)
                        .toLocalDate()
                        .toString()
                : millis.asString("");
    }
}
