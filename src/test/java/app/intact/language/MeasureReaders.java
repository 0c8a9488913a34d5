package app.intact.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Measures the readers on labelled texts that are not part of the project: `identity/identity.csv`,
/// `crisis/crisis_sentences.csv` and `crisis/ordinary_distress.csv` in the folder given. Prints figures only, as JSON.
final class MeasureReaders {

    private MeasureReaders() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length == 0 ? "measuring-data" : args[0]);
        var report = new LinkedHashMap<String, Object>();
        if (Files.isDirectory(folder)) {
            report.put("identity", identity(folder.resolve("identity/identity.csv")));
            report.put("danger", danger(folder.resolve("crisis")));
        } else {
            report.put("absent", "no such folder; name the one that holds identity/ and crisis/");
        }
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        System.out.println(mapper.writeValueAsString(report));
    }

    private static Map<String, Object> identity(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of("absent", "identity.csv");
        }
        var reader = new RuleSentenceReader();
        var identity = new Tally();
        var wide = new Tally();
        var emotion = new Tally();
        var firing = new TreeMap<String, Map<String, Integer>>();
        for (var row : Csv.read(file)) {
            var reading = reader.read(PersonalText.of(row.get("text")));
            count(firing, row.get("verdict"), kindOf(reading) + (reading.namesAFeeling() ? " +feeling" : ""));
            if (!row.get("verdict").equals("reported_or_negated")) {
                identity.add(reading.hasIdentityConclusion(), isYes(row.get("is_identity")));
                wide.add(isIdentityOrGlobal(reading), isYes(row.get("is_identity")));
                emotion.add(reading.namesAFeeling(), isYes(row.get("names_emotion")));
            }
        }
        var report = new LinkedHashMap<String, Object>();
        report.put("identity", identity.asMap());
        report.put("identityOrGlobal", wide.asMap());
        report.put("emotion", emotion.asMap());
        report.put("firing", firing);
        return report;
    }

    private static boolean isYes(String cell) {
        return List.of("1", "true", "True", "yes").contains(cell);
    }

    private static boolean isIdentityOrGlobal(Reading reading) {
        return reading.conclusions().stream().anyMatch(found -> found.kind() != Conclusion.Kind.EVENT);
    }

    private static String kindOf(Reading reading) {
        return reading.conclusion().map(found -> found.kind().name()).orElse("-");
    }

    private static void count(Map<String, Map<String, Integer>> counts, String label, String said) {
        counts.computeIfAbsent(label, key -> new TreeMap<>()).merge(said, 1, Integer::sum);
    }

    private static Map<String, Object> danger(Path folder) throws IOException {
        var sentences = folder.resolve("crisis_sentences.csv");
        var distress = folder.resolve("ordinary_distress.csv");
        if (!Files.exists(sentences) || !Files.exists(distress)) {
            return Map.of("absent", "crisis_sentences.csv or ordinary_distress.csv");
        }
        var reader = new PhraseDangerReader();
        var explicit = new Tally();
        var any = new Tally();
        var firing = new TreeMap<String, Map<String, Integer>>();
        for (var row : Csv.read(sentences)) {
            var danger = reader.read(PersonalText.of(row.get("text")));
            count(firing, row.get("verdict"), danger.name());
            if (!row.get("crisis").isEmpty()) {
                explicit.add(danger == Danger.EXPLICIT, isYes(row.get("crisis")));
                any.add(danger != Danger.NONE, isYes(row.get("crisis")));
            }
        }
        var falseAlarms = new TreeMap<String, Integer>();
        var rows = Csv.read(distress);
        for (var row : rows) {
            falseAlarms.merge(reader.read(PersonalText.of(row.get("text"))).name(), 1, Integer::sum);
        }
        var shares = new TreeMap<String, Double>();
        falseAlarms.forEach((said, count) -> shares.put(said, Tally.rounded(count / (double) rows.size())));
        var report = new LinkedHashMap<String, Object>();
        report.put("explicit", explicit.asMap());
        report.put("any", any.asMap());
        report.put("firing", firing);
        report.put("ordinaryDistress", falseAlarms);
        report.put("ordinaryDistressShares", shares);
        return report;
    }
}
