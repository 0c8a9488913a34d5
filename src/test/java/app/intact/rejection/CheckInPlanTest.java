package app.intact.rejection;

import static app.intact.rejection.CheckInTerms.Wish.AFTER_THIRTY_DAYS;
import static app.intact.rejection.CheckInTerms.Wish.ASK_AGAIN;
import static app.intact.rejection.Occasion.FOURTEEN_DAYS;
import static app.intact.rejection.Occasion.ONE_DAY;
import static app.intact.rejection.Occasion.SEVEN_DAYS;
import static app.intact.rejection.Occasion.SIX_HOURS;
import static app.intact.rejection.Occasion.THIRTY_DAYS;
import static app.intact.rejection.Occasion.THREE_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import app.intact.quantity.Intensity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CheckInPlanTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static CheckInTerms told(String local, int sting, CheckInTerms.Wish... wishes) {
        return CheckInTerms.told(berlin(local), BERLIN, Intensity.of(sting), Set.of(wishes));
    }

    private static CheckInPlan alone(CheckInTerms terms) {
        return CheckInPlan.of(terms, List.of());
    }

    private static List<Occasion> occasions(CheckInPlan plan) {
        return plan.checkIns().stream().map(CheckIn::occasion).toList();
    }

    private static List<String> local(CheckInPlan plan) {
        return plan.asked().stream()
                .map(checkIn -> checkIn.due().atZone(BERLIN).toLocalDateTime().toString())
                .toList();
    }

    @Test
    void a_sting_of_thirty_is_asked_about_four_times() {
        assertThat(local(alone(told("2026-03-09T12:40", 30))))
                .containsExactly("2026-03-09T18:40", "2026-03-10T12:40", "2026-03-12T12:40", "2026-03-16T12:40");
    }

    @Test
    void a_small_sting_is_asked_about_on_request_only() {
        assertThat(alone(told("2026-03-09T12:40", 29)).checkIns()).isEmpty();
        assertThat(occasions(alone(told("2026-03-09T12:40", 29, ASK_AGAIN))))
                .containsExactly(SIX_HOURS, ONE_DAY, THREE_DAYS, SEVEN_DAYS);
        assertThat(occasions(alone(told("2026-03-09T12:40", 0, AFTER_THIRTY_DAYS))))
                .containsExactly(THIRTY_DAYS);
    }

    @Test
    void fourteen_days_follow_a_sting_of_forty_on_day_seven() {
        var terms = told("2026-03-09T12:40", 80, AFTER_THIRTY_DAYS);
        assertThat(occasions(alone(terms.withDaySeven(Intensity.of(40))))).contains(FOURTEEN_DAYS, THIRTY_DAYS);
        assertThat(occasions(alone(terms.withDaySeven(Intensity.of(39)))))
                .contains(THIRTY_DAYS)
                .doesNotContain(FOURTEEN_DAYS);
    }

    @Test
    void day_seven_is_any_rating_from_then_until_day_fourteen() {
        var terms = told("2026-03-25T12:40", 80);
        assertThat(terms.isDaySeven(berlin("2026-04-01T12:39"))).isFalse();
        assertThat(terms.isDaySeven(berlin("2026-04-01T12:40"))).isTrue();
        assertThat(terms.isDaySeven(berlin("2026-04-08T12:39"))).isTrue();
        assertThat(terms.isDaySeven(berlin("2026-04-08T12:40"))).isFalse();
    }

    @Test
    void nobody_is_asked_at_night() {
        assertThat(local(alone(told("2026-03-09T20:00", 80))))
                .containsExactly("2026-03-10T08:00", "2026-03-10T20:00", "2026-03-12T20:00", "2026-03-16T20:00");
        assertThat(local(alone(told("2026-03-09T23:30", 80))))
                .containsExactly("2026-03-10T08:00", "2026-03-11T08:00", "2026-03-13T08:00", "2026-03-17T08:00");
        assertThat(local(alone(told("2026-03-09T07:00", 80)))).startsWith("2026-03-09T13:00", "2026-03-10T07:00");
    }

    @Test
    void a_day_later_is_the_same_time_where_the_clocks_change() {
        var plan = alone(told("2026-03-28T12:00", 80));
        assertThat(local(plan)).startsWith("2026-03-28T18:00", "2026-03-29T12:00");
        assertThat(Duration.between(
                        berlin("2026-03-28T12:00"), plan.checkIns().get(1).due()))
                .isEqualTo(Duration.ofHours(23));
        assertThat(local(alone(told("2026-10-24T20:30", 80)))).startsWith("2026-10-25T08:00", "2026-10-25T20:30");
    }

    @Test
    void the_rejection_told_later_gives_way_on_a_full_day() {
        var plans = CheckInPlan.ofAll(
                List.of(told("2026-03-09T09:00", 80), told("2026-03-09T10:00", 80), told("2026-03-09T11:00", 80)));
        assertThat(local(plans.get(0)))
                .containsExactly("2026-03-09T15:00", "2026-03-10T09:00", "2026-03-12T09:00", "2026-03-16T09:00");
        assertThat(local(plans.get(1)))
                .containsExactly("2026-03-09T16:00", "2026-03-10T10:00", "2026-03-12T10:00", "2026-03-16T10:00");
        // Six hours would meet the check-in of a day later and is left out; the others wait a day.
        assertThat(local(plans.get(2))).containsExactly("2026-03-11T11:00", "2026-03-13T11:00", "2026-03-17T11:00");
    }

    /// The worked value of docs/models/check-ins.md.
    @Test
    void a_second_rejection_of_the_same_evening_waits_for_room() {
        var plans = CheckInPlan.ofAll(List.of(told("2026-03-09T20:00", 80), told("2026-03-09T20:30", 60)));
        assertThat(local(plans.getFirst()))
                .containsExactly("2026-03-10T08:00", "2026-03-10T20:00", "2026-03-12T20:00", "2026-03-16T20:00");
        assertThat(local(plans.getLast())).containsExactly("2026-03-11T20:30", "2026-03-12T20:30", "2026-03-16T20:30");
        assertThat(occasions(plans.getLast())).containsExactly(ONE_DAY, THREE_DAYS, SEVEN_DAYS);
    }

    @Test
    void never_more_than_two_are_due_on_a_day_and_each_series_keeps_its_order() {
        var chance = new SplittableRandom(6);
        for (int run = 0; run < 30; run++) {
            var terms = new ArrayList<CheckInTerms>();
            var at = berlin("2026-03-01T00:00");
            for (int i = 0; i < 15; i++) {
                at = at.plus(Duration.ofMinutes(chance.nextInt(2 * 24 * 60)));
                terms.add(CheckInTerms.told(at, BERLIN, Intensity.of(70), Set.of(AFTER_THIRTY_DAYS)));
            }
            var perDay = new HashMap<Object, Integer>();
            for (var plan : CheckInPlan.ofAll(terms)) {
                assertThat(plan.checkIns())
                        .isSortedAccordingTo((a, b) -> a.due().compareTo(b.due()));
                for (var checkIn : plan.checkIns()) {
                    var when = checkIn.due().atZone(BERLIN);
                    assertThat(when.getHour()).isBetween(7, 22);
                    assertThat(perDay.merge(when.toLocalDate(), 1, Integer::sum))
                            .isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void a_journey_moves_nothing_that_was_planned() {
        var before = told("2026-03-09T12:40", 80);
        var abroad = CheckInTerms.told(berlin("2026-03-11T02:00"), TOKYO, Intensity.of(60), Set.of());
        var plans = CheckInPlan.ofAll(List.of(before, abroad));
        assertThat(plans.getFirst()).isEqualTo(alone(before));
        assertThat(plans.getLast().checkIns().getFirst().due().atZone(TOKYO).toLocalDateTime())
                .hasToString("2026-03-11T16:00");
    }

    @Test
    void letting_it_rest_ends_the_series_and_frees_its_days() {
        var first = told("2026-03-09T09:00", 80).restingFrom(berlin("2026-03-10T08:00"));
        var plans = CheckInPlan.ofAll(List.of(first, told("2026-03-09T10:00", 80), told("2026-03-09T11:00", 80)));
        assertThat(local(plans.getFirst())).containsExactly("2026-03-09T15:00");
        assertThat(plans.getFirst().open(berlin("2026-03-10T12:00"), List.of())).isEmpty();
        assertThat(plans.getFirst().ahead(berlin("2026-03-10T12:00"))).isEmpty();
        assertThat(local(plans.getLast())).startsWith("2026-03-10T11:00");
    }

    @Test
    void a_check_in_is_open_from_its_time_until_the_next_and_late_still_counts() {
        var told = berlin("2026-03-09T12:40");
        var plan = alone(told("2026-03-09T12:40", 80));
        var rated = List.of(told);
        assertThat(plan.open(berlin("2026-03-09T18:39"), rated)).isEmpty();
        assertThat(plan.open(berlin("2026-03-09T18:40"), rated))
                .map(CheckIn::occasion)
                .contains(SIX_HOURS);
        assertThat(plan.open(berlin("2026-03-10T12:39"), rated))
                .map(CheckIn::occasion)
                .contains(SIX_HOURS);
        assertThat(plan.open(berlin("2026-03-11T23:00"), rated))
                .map(CheckIn::occasion)
                .contains(ONE_DAY);
        assertThat(plan.open(berlin("2026-03-11T23:01"), List.of(told, berlin("2026-03-11T23:00"))))
                .isEmpty();
        assertThat(plan.open(berlin("2026-03-30T13:39"), rated))
                .map(CheckIn::occasion)
                .contains(SEVEN_DAYS);
        assertThat(plan.open(berlin("2026-03-30T13:40"), rated)).isEmpty();
    }

    @Test
    void a_clock_set_back_asks_nothing_twice() {
        var plan = alone(told("2026-03-09T12:40", 80));
        var rated = List.of(berlin("2026-03-09T12:40"), berlin("2026-03-10T13:00"));
        assertThat(plan.open(berlin("2026-03-08T10:00"), rated)).isEmpty();
        assertThat(plan.open(berlin("2026-03-09T19:00"), rated)).isEmpty();
        assertThat(plan.ahead(berlin("2026-03-08T10:00"))).hasSize(4);
    }
}
