package app.intact.rejection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// When Intact asks again about one rejection, earliest first. Nothing pops up: a check-in that is due stands
/// on Today until it is answered or the next one takes its place.
///
/// Rules of our own, with reasons in docs/models/check-ins.md:
///
/// - Nothing is due from 23:00 to 7:00; it waits until 8:00.
/// - At most two are due on one of the person's days, all rejections together. The rejection told later gives
///   way, because the earlier one's times may already stand in a calendar; its check-in moves to the same time
///   on the next day with room. If that would meet its own next check-in, it is left out, as the next asks the
///   same.
public record CheckInPlan(List<CheckIn> checkIns, Optional<Instant> rested) {

    private static final int MOST_A_DAY = 2;
    private static final LocalTime NIGHT = LocalTime.of(23, 0);
    private static final LocalTime DAWN = LocalTime.of(7, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int LONGEST_WAIT_DAYS = 7;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration CLOSED_AFTER = Duration.ofDays(14);

    public CheckInPlan {
        checkIns = List.copyOf(checkIns);
    }

    /// The plan for one rejection beside what is already due for others.
    ///
    /// @param taken the due times of all plans made before, in any order
    public static CheckInPlan of(CheckInTerms terms, Collection<Instant> taken) {
        var days = new ArrayList<Instant>(taken);
        var planned = new ArrayList<CheckIn>();
        var occasions = List.copyOf(terms.occasions());
        for (int i = 0; i < occasions.size(); i++) {
            var wished =
                    awake(occasions.get(i).after(terms.told(), terms.zone()).atZone(terms.zone()));
            var latest = i + 1 < occasions.size()
                    ? awake(occasions
                            .get(i + 1)
                            .after(terms.told(), terms.zone())
                            .atZone(terms.zone()))
                    : wished.plusDays(LONGEST_WAIT_DAYS);
            var occasion = occasions.get(i);
            roomFrom(wished, latest, days).ifPresent(due -> {
                planned.add(new CheckIn(occasion, due));
                days.add(due);
            });
        }
        return new CheckInPlan(planned, terms.rested());
    }

    /// The plans of several rejections, given in the order in which they were told and returned in it. The time
    /// it takes grows with their number only, however many there are.
    public static List<CheckInPlan> ofAll(List<CheckInTerms> inOrderTold) {
        var taken = new ArrayList<Instant>();
        var plans = new ArrayList<CheckInPlan>();
        for (var terms : inOrderTold) {
            var before = terms.told().minus(A_DAY);
            taken.removeIf(due -> due.isBefore(before));
            var plan = of(terms, taken);
            plans.add(plan);
            plan.asked().forEach(checkIn -> taken.add(checkIn.due()));
        }
        return plans;
    }

    /// What is asked at all: everything, or what was due before the person let it rest.
    public List<CheckIn> asked() {
        return checkIns.stream()
                .filter(checkIn -> rested.isEmpty() || checkIn.due().isBefore(rested.get()))
                .toList();
    }

    /// The check-in to ask now: due, not yet overtaken by the next, not older than fourteen days, and with no
    /// rating since it fell due. A late answer still helps, so it stays open in between.
    ///
    /// @param rated when this rejection was rated, in any order
    public Optional<CheckIn> open(Instant now, Collection<Instant> rated) {
        if (rested.isPresent()) {
            return Optional.empty();
        }
        return asked().reversed().stream()
                .filter(checkIn -> !checkIn.due().isAfter(now))
                .findFirst()
                .filter(checkIn -> now.isBefore(checkIn.due().plus(CLOSED_AFTER)))
                .filter(checkIn -> rated.stream().allMatch(at -> at.isBefore(checkIn.due())));
    }

    /// What will be asked after this moment, earliest first: for a calendar.
    public List<CheckIn> ahead(Instant now) {
        return asked().stream().filter(checkIn -> checkIn.due().isAfter(now)).toList();
    }

    private static Optional<Instant> roomFrom(ZonedDateTime wished, ZonedDateTime latest, Collection<Instant> taken) {
        for (var due = wished; due.isEqual(wished) || due.isBefore(latest); due = awake(due.plusDays(1))) {
            if (countOn(due.toLocalDate(), due.getZone(), taken) < MOST_A_DAY) {
                return Optional.of(due.toInstant());
            }
        }
        return Optional.empty();
    }

    private static long countOn(LocalDate day, ZoneId zone, Collection<Instant> taken) {
        return taken.stream()
                .filter(at -> at.atZone(zone).toLocalDate().equals(day))
                .count();
    }

    private static ZonedDateTime awake(ZonedDateTime due) {
        var time = due.toLocalTime();
        if (!time.isBefore(NIGHT)) {
            return due.toLocalDate().plusDays(1).atTime(MORNING).atZone(due.getZone());
        }
        return time.isBefore(DAWN) ? due.toLocalDate().atTime(MORNING).atZone(due.getZone()) : due;
    }
}
