package app.intact.insight;

import app.intact.expectation.Estimate;
import app.intact.expectation.HurtComparison;
import app.intact.web.Shell;
import java.util.Locale;
import java.util.Optional;

/// Expected and felt sting, its peak and how long it lasts apart.
///
/// @param peak,time "" where there is nothing to compare
public record HurtView(String says, String peak, String time) {

    static HurtView of(Optional<HurtComparison> hurts, Shell shell) {
        return hurts.map(some -> of(some, shell)).orElseGet(() -> new HurtView(shell.say("insight.hurt.none"), "", ""));
    }

    private static HurtView of(HurtComparison hurts, Shell shell) {
        var says = shell.count(
                "insight.hurt",
                hurts.noes(),
                "s",
                Math.round(hurts.expectedSting()),
                "a",
                Math.round(hurts.feltSting()));
        return hurts.noes() == 1
                ? new HurtView(says, "", "")
                : new HurtView(says, peak(hurts.peakError(), shell), time(hurts.durationRatio(), shell));
    }

    /// Expected minus felt: above nought where it stung less than expected.
    private static String peak(Estimate error, Shell shell) {
        long low = Math.round(error.low());
        long high = Math.round(error.high());
        if (low > 0) {
            return shell.say("insight.hurt.peak.more", "lo", low, "hi", high);
        }
        return high < 0
                ? shell.say("insight.hurt.peak.less", "lo", -high, "hi", -low)
                : shell.say("insight.hurt.peak.open", "lo", -low, "hi", high);
    }

    private static String time(Optional<Estimate> ratio, Shell shell) {
        if (ratio.isEmpty()) {
            return shell.say("insight.hurt.time.none");
        }
        var times = ratio.get();
        if (times.low() > 1) {
            return said("longer", times.low(), times.middle(), times.high(), shell);
        }
        return times.high() < 1
                ? said("shorter", 1 / times.high(), 1 / times.middle(), 1 / times.low(), shell)
                : shell.say("insight.hurt.time.open");
    }

    private static String said(String which, double low, double middle, double high, Shell shell) {
        return shell.say("insight.hurt.time." + which, "lo", tenths(low), "x", tenths(middle), "hi", tenths(high));
    }

    /// One decimal at most: 3, 2.5.
    static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
    }
}
