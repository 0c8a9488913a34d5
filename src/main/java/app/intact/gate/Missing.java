package app.intact.gate;

import app.intact.journal.Journal;
import app.intact.vault.Flaw;
import app.intact.vault.Span;
import app.intact.vault.VaultReport;
import app.intact.web.Shell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a damaged vault lacks, and between which days it was written, as far as the entries around it say.
///
/// @param whole how many entries were found whole
/// @param lost numbers that are missing or cannot be read, in rows
/// @param times when each entry that can be read was written
/// @param endUnknown whether what counts the entries is gone too
record Missing(long whole, List<Span> lost, TreeMap<Long, Instant> times, boolean endUnknown) {

    /// Our choice: more rows than this help nobody.
    private static final int MOST = 20;

    private static final Set<Flaw> OF_THE_HEAD = EnumSet.range(Flaw.HEAD_MISSING, Flaw.HEAD_HASH);

    static Missing of(VaultReport report, Journal journal) {
        var times = new TreeMap<Long, Instant>();
        journal.read(entry -> times.put(entry.number(), entry.event().at()));
        boolean endUnknown = report.flaws().stream().anyMatch(OF_THE_HEAD::contains);
        return new Missing(report.entries(), inRows(report), times, endUnknown);
    }

    private static List<Span> inRows(VaultReport report) {
        var all = new TreeSet<Span>((one, other) -> Long.compare(one.first(), other.first()));
        all.addAll(report.missing());
        report.damaged().forEach(number -> all.add(new Span(number, number)));
        var rows = new ArrayList<Span>();
        for (var span : all) {
            if (!rows.isEmpty() && rows.getLast().last() + 1 >= span.first()) {
                var before = rows.removeLast();
                rows.add(new Span(before.first(), Math.max(before.last(), span.last())));
            } else {
                rows.add(span);
            }
        }
        return rows;
    }

    DamagedView view(Shell shell) {
        var rows = lost.stream().limit(MOST).map(span -> row(span, shell)).toList();
        long left = lost.stream().skip(MOST).mapToLong(Span::count).sum();
        return new DamagedView(
                shell.count("vault.damaged.whole", whole),
                rows,
                left == 0 ? "" : shell.count("vault.damaged.more", left),
                endUnknown ? shell.say("vault.damaged.end") : "");
    }

    private String row(Span span, Shell shell) {
        var which = span.count() == 1
                ? shell.say("vault.damaged.entry", "n", span.first())
                : shell.say("vault.damaged.entries", "a", span.first(), "b", span.last());
        return which + " " + between(span, shell);
    }

    private String between(Span span, Shell shell) {
        var before = times.lowerEntry(span.first());
        var after = times.higherEntry(span.last());
        if (before == null && after == null) {
            return shell.say("vault.damaged.unknown");
        }
        if (before == null) {
            return shell.say("vault.damaged.before", "b", moment(after.getValue(), shell));
        }
        if (after == null) {
            return shell.say("vault.damaged.after", "a", moment(before.getValue(), shell));
        }
        var from = moment(before.getValue(), shell);
        var to = moment(after.getValue(), shell);
        return from.equals(to)
                ? shell.say("vault.damaged.about", "a", from)
                : shell.say("vault.damaged.between", "a", from, "b", to);
    }

    private static String moment(Instant at, Shell shell) {
        return shell.times().moment(at, shell.now());
    }
}
