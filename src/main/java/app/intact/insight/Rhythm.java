package app.intact.insight;

import app.intact.ask.Ask;
import app.intact.ask.Standing;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// How often asks were made, and what was planned and not made.
///
/// @param made asks with a known day up to today
/// @param weeks since the first of them, begun ones included; 0 without one
/// @param lately asks a week in the last four weeks
/// @param before asks a week in the time before that, a year of it at most
/// @param notMade planned for a day that has passed, or for no day more than four weeks ago
/// @param gaps the kinds with such asks, the one asked last first
record Rhythm(int made, long weeks, double lately, double before, long notMade, List<Gap> gaps) {

    /// Our choice, from the design: a pattern takes about eight weeks.
    static final int FOR_A_PATTERN = 8;

    private static final int LATELY_DAYS = 28;
    private static final int YEAR_DAYS = 364;
    private static final double WEEK = 7;

    /// One kind: how many asks, and how many days since the last of them.
    record Gap(String kind, int asks, long days) {}

    Rhythm {
        gaps = List.copyOf(gaps);
    }

    static Rhythm of(List<Ask> asks, AskKinds kinds, LocalDate today) {
        var ages = new TreeMap<String, List<Long>>();
        for (var ask : asks) {
            AskFigures.askedOn(ask)
                    .filter(day -> !day.isAfter(today))
                    .forEach(day -> ages.computeIfAbsent(kinds.keyOf(ask), _ -> new java.util.ArrayList<>())
                            .add(ChronoUnit.DAYS.between(day, today)));
        }
        var all = ages.values().stream().flatMap(List::stream).toList();
        long oldest = all.stream().mapToLong(age -> age).max().orElse(-1);
        double daysBefore = Math.clamp(oldest + 1 - LATELY_DAYS, WEEK, YEAR_DAYS);
        var gaps = ages.entrySet().stream()
                .map(kind -> new Gap(
                        kind.getKey(),
                        kind.getValue().size(),
                        kind.getValue().stream().mapToLong(age -> age).min().orElseThrow()))
                .sorted(Comparator.comparing(Gap::days))
                .toList();
        return new Rhythm(
                all.size(),
                (oldest + 7) / 7,
                count(all, 0, LATELY_DAYS) / (LATELY_DAYS / WEEK),
                count(all, LATELY_DAYS, LATELY_DAYS + YEAR_DAYS) / (daysBefore / WEEK),
                asks.stream().filter(ask -> isNotMade(ask, today)).count(),
                gaps);
    }

    private static long count(List<Long> ages, long from, long to) {
        return ages.stream().filter(age -> age >= from && age < to).count();
    }

    private static boolean isNotMade(Ask ask, LocalDate today) {
        var planned = ask.details().planned();
        var over = planned == null ? ask.day().plusDays(LATELY_DAYS) : planned;
        return ask.given().isEmpty() && ask.standing(today, 1) == Standing.PLANNED && over.isBefore(today);
    }
}
