package app.intact.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.Entry;
import app.intact.language.PersonalText;
import app.intact.plan.PlanEvent.Asks;
import app.intact.plan.PlanEvent.Outcome;
import app.intact.plan.PlanEvent.PlanAnswered;
import app.intact.plan.PlanEvent.PlanMade;
import app.intact.plan.PlanEvent.PlanMoved;
import app.intact.rejection.RejectionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final PlanId ID = new PlanId("b".repeat(32));
    private static final RejectionId REJECTION = new RejectionId("a".repeat(32));

    private final Plans plans = new Plans();
    private long entries;

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(DUBLIN).toInstant();
    }

    private void happens(PlanEvent event) {
        plans.apply(new Entry(++entries, DUBLIN, event));
    }

    private void made(String what, @Nullable LocalTime time) {
        happens(new PlanMade(
                ID,
                REJECTION,
                at(DAY, 9),
                "made-up",
                Asks.HAPPENED,
                null,
                PersonalText.of(what),
                PersonalText.NONE,
                DAY,
                time));
    }

    private boolean isDue(LocalDate day, int hour) {
        return plans.find(ID).orElseThrow().isDue(at(day, hour), DUBLIN);
    }

    @Test
    void one_for_an_hour_is_asked_about_an_hour_later() {
        made("sharpen the knives", LocalTime.of(18, 0));
        assertThat(isDue(DAY, 18)).isFalse();
        assertThat(isDue(DAY, 19)).isTrue();
    }

    @Test
    void one_for_a_day_is_asked_about_in_the_evening() {
        made("sharpen the knives", null);
        assertThat(isDue(DAY, 17)).isFalse();
        assertThat(isDue(DAY, 18)).isTrue();
    }

    @Test
    void not_yet_asks_again_on_the_day_it_was_moved_to() {
        made("sharpen the knives", LocalTime.of(10, 0));
        happens(new PlanMoved(ID, REJECTION, at(DAY, 12), DAY.plusDays(1)));
        assertThat(isDue(DAY, 20)).isFalse();
        assertThat(isDue(DAY.plusDays(1), 18)).isTrue();
    }

    @Test
    void made_again_it_takes_the_place_of_the_earlier_one() {
        made("sharpen the knives", null);
        happens(new PlanAnswered(ID, REJECTION, at(DAY, 10), Outcome.LET_GO, PersonalText.NONE));
        made("draw the yard", null);
        assertThat(plans.current(at(DAY, 11), DUBLIN))
                .extracting(plan -> plan.what().reveal())
                .containsExactly("draw the yard");
    }

    @Test
    void one_that_was_answered_is_not_on_today_but_can_be_read() {
        made("sharpen the knives", null);
        happens(new PlanAnswered(ID, REJECTION, at(DAY, 20), Outcome.DONE, PersonalText.of("Quiet.")));
        assertThat(plans.current(at(DAY, 21), DUBLIN)).isEmpty();
        assertThat(plans.of(REJECTION)).singleElement().satisfies(plan -> {
            assertThat(plan.outcome()).contains(Outcome.DONE);
            assertThat(plan.how().reveal()).isEqualTo("Quiet.");
        });
    }

    @Test
    void three_days_after_its_day_it_is_brought_up_no_more() {
        made("sharpen the knives", null);
        assertThat(plans.current(at(DAY.plusDays(3), 23), DUBLIN)).hasSize(1);
        assertThat(plans.current(at(DAY.plusDays(4), 1), DUBLIN)).isEmpty();
    }

    @Test
    void it_is_erased_with_its_rejection_and_by_itself_where_there_is_none() {
        made("sharpen the knives", null);
        assertThat(plans.find(ID).orElseThrow().made().subject()).isEqualTo(REJECTION.value());
        var alone = new PlanMade(
                ID, null, at(DAY, 9), "", Asks.HAPPENED, null, PersonalText.of("x"), PersonalText.NONE, DAY, null);
        assertThat(alone.subject()).isEqualTo(ID.value());
    }
}
