package app.intact.insight;

import app.intact.expectation.Return;
import app.intact.expectation.ReturnTimes;
import app.intact.web.Shell;
import java.util.List;

/// Whether they still ask, and how long it takes from a no to the next ask. Never a target, never a reproach.
///
/// @param less "" where it is not clearly less than before
/// @param notMade "" where nothing that was planned is past its day
public record AskingView(String says, String less, String notMade, List<GapRow> gaps, String returns) {

    /// Our choice: with fewer noes a middle says nothing.
    private static final int FOR_A_MEDIAN = 5;

    private static final double CLEARLY_LESS = 0.5;

    public AskingView {
        gaps = List.copyOf(gaps);
    }

    /// One kind.
    ///
    /// @param personal whether the name is the person's own words
    public record GapRow(String name, boolean personal, String line) {}

    static AskingView of(AskFigures figures, AskKinds kinds, Shell shell) {
        var rhythm = figures.rhythm();
        boolean pattern = rhythm.weeks() >= Rhythm.FOR_A_PATTERN;
        boolean less = pattern && rhythm.lately() <= CLEARLY_LESS * rhythm.before();
        return new AskingView(
                rhythm.made() == 0 ? shell.say("insight.asking.none") : says(rhythm, pattern, shell),
                less ? shell.say("insight.asking.less") : "",
                rhythm.notMade() == 0 ? "" : shell.count("insight.asking.not-made", rhythm.notMade()),
                rhythm.gaps().stream().map(gap -> row(gap, kinds, shell)).toList(),
                returns(figures, shell));
    }

    private static String says(Rhythm rhythm, boolean pattern, Shell shell) {
        return pattern
                ? shell.say(
                        "insight.asking.says",
                        "a",
                        HurtView.tenths(rhythm.lately()),
                        "b",
                        HurtView.tenths(rhythm.before()))
                : shell.count(
                        "insight.asking.few",
                        rhythm.made(),
                        "weeks",
                        shell.count("insight.asking.weeks", rhythm.weeks()));
    }

    private static GapRow row(Rhythm.Gap gap, AskKinds kinds, Shell shell) {
        var name = kinds.named(gap.kind(), shell.words());
        var when = gap.days() == 0
                ? shell.say("insight.asking.gap.today")
                : shell.say("insight.asking.gap.ago", "days", days(gap.days(), shell));
        return new GapRow(name.name(), name.personal(), shell.count("insight.asking.gap", gap.asks(), "when", when));
    }

    private static String returns(AskFigures figures, Shell shell) {
        var times = figures.returnTimes();
        if (times.noes() == 0) {
            return shell.say("insight.return.none");
        }
        if (times.noes() < FOR_A_MEDIAN) {
            return shell.count(
                    "insight.return.few",
                    times.noes(),
                    "then",
                    last(figures.returns().getLast(), shell));
        }
        return times.median().isEmpty()
                ? shell.say("insight.return.open", "n", times.noes())
                : median(times, times.median().getAsDouble(), shell);
    }

    private static String last(Return last, Shell shell) {
        return last.isOpen()
                ? shell.say("insight.return.few.open")
                : shell.say("insight.return.few.then", "days", days(Math.round(last.days()), shell));
    }

    private static String median(ReturnTimes times, double median, Shell shell) {
        long low = Math.round(times.low().orElse(0));
        long high = Math.round(times.high().orElse(0));
        boolean ranges = times.high().isPresent() && low < high;
        var end = times.low().isEmpty() ? "" : ranges ? ".range" : times.high().isEmpty() ? ".from" : "";
        return shell.say(
                "insight.return.says" + end,
                "n",
                times.noes(),
                "days",
                days(Math.round(median), shell),
                "lo",
                ranges ? Long.toString(low) : days(low, shell),
                "hi",
                high);
    }

    private static String days(long days, Shell shell) {
        return shell.count("insight.asking.days", days);
    }
}
