package app.intact.insight;

import app.intact.chart.ChartTable;
import app.intact.chart.ReliabilityChart;
import app.intact.expectation.Bin;
import app.intact.expectation.Calibration;
import app.intact.expectation.Comparison;
import app.intact.expectation.Reckoning;
import app.intact.expectation.Verdict;
import app.intact.web.Shell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was expected and what came, worded and drawn; an empty text is not shown.
///
/// @param verdict the estimator's, from ten answers on
/// @param soFar under ten answers
/// @param silences how many there were, and the same without them
/// @param diagramSays what the picture shows
/// @param diagram from twenty answers on
public record ExpectView(
        String says,
        String verdict,
        String soFar,
        List<String> silences,
        List<KindRow> kinds,
        String diagramSays,
        @Nullable ReliabilityChart diagram,
        @Nullable ChartTable table) {

    /// Our choice, from the design: under ten answers nothing is judged.
    static final int ENOUGH = 10;

    private static final int FOR_SO_FAR = 3;
    private static final double SURE = 0.9;
    private static final String SAYS = "diagram-says";

    public ExpectView {
        silences = List.copyOf(silences);
        kinds = List.copyOf(kinds);
    }

    /// One kind.
    ///
    /// @param personal whether the name is the person's own words
    /// @param without the same without silences, "" where there is none
    public record KindRow(String name, boolean personal, String line, String without) {}

    static ExpectView of(Calibration calibration, AskKinds kinds, Shell shell) {
        if (calibration.withSilences().isEmpty()) {
            return new ExpectView(shell.say("insight.expect.none"), "", "", List.of(), List.of(), "", null, null);
        }
        var reckoning = calibration.withSilences().get();
        int answers = calibration.answers();
        if (answers < ENOUGH) {
            return new ExpectView(
                    shell.count("insight.expect.few", answers),
                    "",
                    answers < FOR_SO_FAR ? "" : soFar(reckoning.overall(), shell),
                    List.of(),
                    List.of(),
                    "",
                    null,
                    null);
        }
        var bins = reckoning.diagram();
        return new ExpectView(
                said("insight.expect.says", reckoning.overall(), shell),
                verdict("insight.expect.verdict", reckoning.overall(), shell),
                "",
                silences(calibration, shell),
                kinds(calibration, reckoning, kinds, shell),
                bins.isEmpty() ? "" : diagramSays(bins, shell),
                bins.isEmpty() ? null : diagram(bins, shell),
                bins.isEmpty() ? null : table(bins, shell));
    }

    private static String soFar(Comparison overall, Shell shell) {
        return shell.say(
                "insight.expect.few.so-far",
                "p",
                percent(overall.expected()),
                "k",
                overall.noes(),
                "n",
                overall.answers());
    }

    private static String said(String key, Comparison some, Shell shell, Object... more) {
        var named = Stream.concat(
                Stream.of(
                        "p",
                        percent(some.expected()),
                        "q",
                        percent(some.came()),
                        "lo",
                        percent(some.rate().low()),
                        "hi",
                        percent(some.rate().high())),
                Stream.of(more));
        return shell.say(key, named.toArray());
    }

    /// Close is said only where that is nine tenths sure, as with the others.
    private static String verdict(String key, Comparison some, Shell shell) {
        var end = switch (some.verdict()) {
            case Verdict.TOO_GLOOMY -> ".gloomy";
            case Verdict.TOO_ROSY -> ".rosy";
            case Verdict.CANNOT_TELL_YET -> some.chanceClose() > SURE ? ".fair" : ".open";
        };
        return shell.say(key + end, "n", some.answers());
    }

    private static List<String> silences(Calibration calibration, Shell shell) {
        if (calibration.silences() == 0) {
            return List.of();
        }
        var counted = shell.count("insight.expect.silences", calibration.silences());
        return calibration
                .withoutSilences()
                .map(Reckoning::overall)
                .map(spoken -> List.of(
                        counted,
                        said("insight.expect.without", spoken, shell),
                        verdict(
                                spoken.answers() < ENOUGH ? "insight.expect.kind" : "insight.expect.verdict",
                                spoken,
                                shell)))
                .orElseGet(() -> List.of(counted, shell.say("insight.expect.without.none")));
    }

    private static List<KindRow> kinds(Calibration calibration, Reckoning reckoning, AskKinds names, Shell shell) {
        var spoken = calibration.withoutSilences().map(Reckoning::kinds);
        return reckoning.kinds().entrySet().stream()
                .sorted((a, b) -> b.getValue().answers() - a.getValue().answers())
                .map(kind -> {
                    var name = names.named(kind.getKey(), shell.words());
                    var without = calibration.silences() == 0
                            ? Optional.<Comparison>empty()
                            : spoken.flatMap(some -> Optional.ofNullable(some.get(kind.getKey())))
                                    .filter(some ->
                                            some.answers() < kind.getValue().answers());
                    return new KindRow(
                            name.name(),
                            name.personal(),
                            line(kind.getValue(), shell),
                            without.map(some -> shell.say("insight.expect.kind.without", "line", line(some, shell)))
                                    .orElse(""));
                })
                .toList();
    }

    private static String line(Comparison kind, Shell shell) {
        return said(
                "insight.expect.kind" + (kind.answers() == 1 ? ".one" : ".many"),
                kind,
                shell,
                "n",
                kind.answers(),
                "verdict",
                verdict("insight.expect.kind", kind, shell));
    }

    private static String diagramSays(List<Bin> bins, Shell shell) {
        var low = bins.getFirst();
        var high = bins.getLast();
        return shell.say(
                bins.size() == 1 ? "insight.diagram.says.same" : "insight.diagram.says",
                "p",
                percent(high.expected()),
                "q",
                percent(high.came()),
                "p2",
                percent(low.expected()),
                "q2",
                percent(low.came()));
    }

    private static ReliabilityChart diagram(List<Bin> bins, Shell shell) {
        var points = bins.stream()
                .map(bin -> new ReliabilityChart.Point(
                        bin.expected(),
                        bin.came(),
                        bin.rate().low(),
                        bin.rate().high(),
                        parts("insight.diagram.beside", bin, shell)))
                .toList();
        var texts = new ReliabilityChart.Texts(
                shell.say("insight.diagram.came"),
                shell.say("insight.diagram.expected"),
                shell.say("insight.diagram.dot"),
                shell.say("insight.diagram.even"));
        return ReliabilityChart.of(points, texts, SAYS);
    }

    private static ChartTable table(List<Bin> bins, Shell shell) {
        var head = shell.words().list("insight.diagram.head");
        var rows = bins.stream()
                .map(bin -> parts("insight.diagram.row", bin, shell))
                .map(parts -> new ChartTable.Row(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
                .toList();
        return new ChartTable(
                shell.say("insight.diagram.numbers"),
                shell.say("insight.diagram.caption"),
                head.get(0),
                head.get(1),
                head.get(2),
                head.get(3),
                rows);
    }

    private static List<String> parts(String key, Bin bin, Shell shell) {
        var values = Map.of(
                "p", percent(bin.expected()),
                "q", percent(bin.came()),
                "k", (long) bin.noes(),
                "n", (long) bin.answers(),
                "lo", percent(bin.rate().low()),
                "hi", percent(bin.rate().high()));
        var named = values.entrySet().stream()
                .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                .toArray();
        return List.of(shell.say(key, named).split("\\|"));
    }

    static long percent(double share) {
        return Math.round(100 * share);
    }
}
