package app.intact.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Measures the reader of messages on labelled sentences that are not part of the project: `emails/email_sentences.csv`
/// in the folder given. Prints figures only, as JSON.
final class MeasureMessages {

    private static final Map<String, Set<MessageGroup>> RIGHT = Map.of(
            "decision", Set.of(MessageGroup.DECISION),
            "decision_generic_reason", Set.of(MessageGroup.DECISION, MessageGroup.REASON),
            "decision_specific_reason", Set.of(MessageGroup.DECISION, MessageGroup.REASON),
            "feedback", Set.of(MessageGroup.REASON),
            "specific_context", Set.of(MessageGroup.REASON),
            "status_other_applications", Set.of(MessageGroup.REASON),
            "next_step_concrete", Set.of(MessageGroup.NEXT_STEP),
            "next_step_generic", Set.of(MessageGroup.NEXT_STEP),
            "courtesy", Set.of(MessageGroup.COURTESY));

    private MeasureMessages() {}

    public static void main(String[] args) throws IOException {
        var file = Path.of(args.length == 0 ? "measuring-data" : args[0]).resolve("emails/email_sentences.csv");
        var report = new LinkedHashMap<String, Object>();
        if (Files.exists(file)) {
            measure(file, report);
        } else {
            report.put("absent", "email_sentences.csv; name the folder that holds emails/");
        }
        System.out.println(JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(report));
    }

    private static void measure(Path file, Map<String, Object> report) throws IOException {
        var reader = new RuleMessageReader();
        var firing = new TreeMap<String, Map<String, Integer>>();
        int scored = 0;
        int right = 0;
        for (var row : Csv.read(file)) {
            var group = group(reader.read(PersonalText.of(row.get("text"))));
            firing.computeIfAbsent(row.get("role"), key -> new TreeMap<>()).merge(group, 1, Integer::sum);
            var expected = RIGHT.get(row.get("role"));
            if (expected != null) {
                scored++;
                right += expected.stream().anyMatch(it -> it.name().equals(group)) ? 1 : 0;
            }
        }
        report.put("scored", scored);
        report.put("right", right);
        report.put("share", Tally.rounded(right / (double) scored));
        report.put("firing", firing);
    }

    /// The first group of its parts, in the order of the groups; `-` where it was taken for greeting or signature.
    private static String group(MessageReading reading) {
        return reading.parts().stream()
                .map(part -> part.role().group())
                .min(Comparator.naturalOrder())
                .map(MessageGroup::name)
                .orElse("-");
    }
}
