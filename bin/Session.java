import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A long session in a vault of many entries: each call is one of a stated mix, drawn by chance.
///
/// | of 20 calls | |
/// |---|---|
/// | 5 | Today |
/// | 3 | the list of rejections, any page |
/// | 6 | the page of one rejection, with its course |
/// | 1 | a check-in's page |
/// | 1 | an exercise's first page |
/// | 1 | Help, Why or Settings |
/// | 2 | *It's back* (one entry written and synced) |
/// | 1 | a record of ten seconds (one entry written and synced) |
final class Session {

    static final int FIRST = 50;
    static final int MORE = 1_000;

    private static final Pattern REJECTION = Pattern.compile("href=\"(/rejections/[0-9a-f]{32})\"");
    private static final List<String> OTHERS = List.of("/help", "/why", "/settings");

    private final Caller caller;
    private final Random chance;
    private final List<String> rejections = new ArrayList<>();
    private final Map<String, List<Double>> byPage = new TreeMap<>();
    private int written;

    Session(Caller caller, int run) {
        this.caller = caller;
        this.chance = new Random(run);
    }

    /// @return milliseconds
    double unlock() throws IOException {
        var answer = caller.post("/unlock", Map.of("way", "passphrase", "pass", TwoYears.PASSPHRASE));
        if (answer.status() != 303) {
            throw new IOException("the vault did not open: " + answer.status());
        }
        return answer.millis();
    }

    /// @return milliseconds of each call
    List<Double> visit(int calls) throws IOException {
        if (rejections.isEmpty()) {
            for (int page = 0; page < 15; page++) {
                var list = caller.get("/rejections?page=" + page).text();
                REJECTION.matcher(list).results().forEach(found -> rejections.add(found.group(1)));
            }
        }
        var times = new ArrayList<Double>();
        for (int i = 0; i < calls; i++) {
            times.add(call());
        }
        return times;
    }

    Map<String, List<Double>> byPage() {
        return byPage;
    }

    private double call() throws IOException {
        return switch (chance.nextInt(20)) {
            case 0, 1, 2, 3, 4 -> timed("Today", caller.get("/"));
            case 5, 6, 7 -> timed("list", caller.get("/rejections?page=" + chance.nextInt(14)));
            case 8, 9, 10, 11, 12, 13 -> timed("one rejection", caller.get(any()));
            case 14 -> timed("check-in", caller.get(any() + "/check-in"));
            case 15 -> timed("exercise", caller.get(any() + "/exercises/let-it-sting"));
            case 16 -> timed("Help, Why, Settings", caller.get(OTHERS.get(chance.nextInt(OTHERS.size()))));
            case 17, 18 -> timed("it's back, written", caller.post("/back", Map.of("op", Walk.op(++written))));
            default ->
                timed(
                        "a record, written",
                        caller.post(
                                "/rejections",
                                Map.of("op", Walk.op(++written), "sting", "55", "text", "They chose someone else.")));
        };
    }

    private String any() {
        return rejections.get(chance.nextInt(rejections.size()));
    }

    private double timed(String page, Caller.Answer answer) throws IOException {
        if (answer.status() >= 400) {
            throw new IOException(page + ": " + answer.status());
        }
        byPage.computeIfAbsent(page, _ -> new ArrayList<>()).add(answer.millis());
        return answer.millis();
    }
}
