package app.intact.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.ask.AskEvent.Answered;
import app.intact.ask.AskEvent.AskAdded;
import app.intact.ask.AskEvent.AskChanged;
import app.intact.ask.AskEvent.AskStung;
import app.intact.ask.AskEvent.Asked;
import app.intact.ask.AskEvent.DoorTold;
import app.intact.ask.AskEvent.Reopened;
import app.intact.ask.AskFilter.Show;
import app.intact.ask.AsksEvent.NoesHidden;
import app.intact.ask.AsksEvent.WaitChosen;
import app.intact.journal.Entry;
import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskBoardTest {

    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Instant NOW = DAY.atTime(12, 0).atZone(DUBLIN).toInstant();

    private final AskBoard board = new AskBoard();
    private long number;

    private void happens(Event event) {
        board.apply(new Entry(++number, DUBLIN, event));
    }

    private static PersonalText text(String words) {
        return PersonalText.of(words);
    }

    private Ask add(AskDetails details) {
        var id = new AskId("%032x".formatted(number + 1));
        happens(new AskAdded(id, NOW, details, null));
        return board.find(id).orElseThrow();
    }

    private Ask asked(AskKind kind, String whom, @Nullable LocalDate on) {
        return add(AskDetails.made(kind, text(whom), text("coffee"), on));
    }

    private Ask planned(AskKind kind, String whom) {
        return add(AskDetails.planned(kind, text(whom), text("coffee"), null));
    }

    private void answered(Ask ask, Answer answer, @Nullable LocalDate on) {
        happens(new Answered(ask.id(), NOW, answer, on));
    }

    private void told(Ask ask, Door door) {
        happens(new DoorTold(ask.id(), NOW, door));
    }

    private Optional<Closure> closed(String whom, @Nullable LocalDate on) {
        var details = on == null
                ? AskDetails.planned(AskKind.DATE, text(whom), text("a walk"), null)
                : AskDetails.made(AskKind.DATE, text(whom), text("a walk"), on);
        return board.closed(details, null, DAY);
    }

    @Test
    void a_no_to_a_date_closes_the_person_for_a_year_however_the_name_is_written() {
        answered(asked(AskKind.DATE, "Kim  Li", DAY.minusDays(3)), Answer.NO, DAY.minusDays(1));
        assertThat(closed(" kim li", DAY)).isPresent();
        assertThat(closed("KIM LI", null)).isPresent();
        assertThat(closed("Kim", DAY)).isEmpty();
        assertThat(board.closure(text("Kim Li"), DAY.plusMonths(11))).isPresent();
        assertThat(board.closure(text("Kim Li"), DAY.plusMonths(12))).isEmpty();
    }

    @Test
    void a_no_to_a_practice_ask_closes_and_a_no_to_an_application_does_not() {
        answered(asked(AskKind.PRACTICE, "the baker", DAY), Answer.NO, DAY);
        answered(asked(AskKind.JOB, "St Anne’s", DAY), Answer.NO, DAY);
        assertThat(closed("the baker", null)).isPresent();
        assertThat(closed("St Anne’s", null)).isEmpty();
    }

    @Test
    void of_two_noes_the_earlier_one_still_closes_an_ask_between_them() {
        answered(asked(AskKind.DATE, "Kim", DAY.minusDays(60)), Answer.NO, DAY.minusDays(50));
        answered(asked(AskKind.DATE, "Kim", DAY.minusDays(55)), Answer.NO, DAY.minusDays(10));
        assertThat(closed("Kim", DAY.minusDays(20))).isPresent();
        assertThat(closed("Kim", DAY.minusDays(52))).as("before both").isEmpty();
    }

    @Test
    void an_asks_own_no_hides_no_other_one() {
        answered(asked(AskKind.DATE, "Kim", DAY.minusDays(60)), Answer.NO, DAY.minusDays(50));
        var own = asked(AskKind.DATE, "Kim", DAY.minusDays(55));
        answered(own, Answer.NO, DAY.minusDays(10));
        var later = AskDetails.made(AskKind.DATE, text("Kim"), text("coffee"), DAY.minusDays(40));
        assertThat(board.closed(later, own, DAY)).isPresent();
    }

    @Test
    void whoever_asked_to_be_left_alone_is_closed_whatever_day_is_given() {
        var ask = asked(AskKind.JOB, "Kim", DAY.minusDays(9));
        answered(ask, Answer.NO, DAY.minusDays(2));
        told(ask, Door.STOP);
        for (var day : new LocalDate[] {DAY, DAY.minusDays(2), DAY.minusDays(3), DAY.minusYears(2)}) {
            assertThat(closed("kim", day)).as("%s", day).isPresent();
        }
        assertThat(closed("kim", null).orElseThrow().until()).isEmpty();
    }

    @Test
    void an_ask_made_before_can_still_be_corrected() {
        var early = asked(AskKind.DATE, "Kim", DAY.minusDays(30));
        var ask = asked(AskKind.DATE, "Kim", DAY.minusDays(9));
        told(ask, Door.UNSAFE);
        var corrected = early.details().at(text("written down wrong"));
        assertThat(board.closed(corrected, early, DAY)).isEmpty();
        assertThat(board.closed(corrected, null, DAY)).isPresent();
    }

    @Test
    void waiting_longer_does_not_take_a_no_back_and_another_answer_does() {
        var ask = asked(AskKind.DATE, "Kim", DAY.minusDays(9));
        answered(ask, Answer.NO, DAY.minusDays(2));
        happens(new Reopened(ask.id(), NOW, null));
        assertThat(closed("Kim", null)).isPresent();
        answered(ask, Answer.YES, DAY);
        assertThat(closed("Kim", null)).isEmpty();
    }

    @Test
    void a_no_of_an_unknown_day_counts_from_the_day_on_which_it_was_told() {
        var ask = asked(AskKind.DATE, "Kim", null);
        var later = DAY.plusMonths(10);
        happens(new Answered(ask.id(), later.atTime(9, 0).atZone(DUBLIN).toInstant(), Answer.NO, null));
        assertThat(board.closure(text("Kim"), later.plusMonths(11))).isPresent();
    }

    @Test
    void somebody_else_with_the_same_name_is_not_closed() {
        answered(asked(AskKind.DATE, "Kim", DAY), Answer.NO, DAY);
        var other = new AskDetails(
                AskKind.DATE,
                PersonalText.NONE,
                text("Kim"),
                PersonalText.NONE,
                PersonalText.NONE,
                PersonalText.NONE,
                false,
                null,
                null,
                null,
                true);
        assertThat(board.closed(other, null, DAY)).isEmpty();
    }

    @Test
    void only_a_silence_and_a_not_now_can_be_opened_again() {
        for (var answer : Answer.values()) {
            var ask = asked(AskKind.JOB, "St Anne’s", DAY);
            answered(ask, answer, DAY);
            assertThat(ask.canBeReopened(DAY, 14))
                    .as(answer.code())
                    .isEqualTo(answer == Answer.SILENCE || answer == Answer.NOT_NOW);
        }
    }

    @Test
    void a_plan_that_was_withdrawn_was_never_asked() {
        var ask = planned(AskKind.DATE, "Kim");
        answered(ask, Answer.WITHDRAWN, DAY);
        assertThat(ask.details().asked()).isFalse();
        assertThat(ask.standing(DAY, 14)).isEqualTo(Standing.WITHDRAWN);
        answered(ask, Answer.NO, DAY);
        assertThat(ask.details().askedOn()).isEqualTo(DAY);
    }

    @Test
    void without_an_answer_it_is_silence_after_its_own_day_or_the_usual_wait() {
        var usual = asked(AskKind.JOB, "St Anne’s", DAY);
        assertThat(usual.standing(DAY.plusDays(13), board.waitDays())).isEqualTo(Standing.WAITING);
        assertThat(usual.standing(DAY.plusDays(14), board.waitDays())).isEqualTo(Standing.SILENCE);
        happens(new Reopened(usual.id(), NOW, DAY.plusDays(20)));
        assertThat(usual.standing(DAY.plusDays(20), board.waitDays())).isEqualTo(Standing.WAITING);
        assertThat(usual.standing(DAY.plusDays(21), board.waitDays())).isEqualTo(Standing.SILENCE);
        happens(new Reopened(usual.id(), NOW, null));
        assertThat(usual.standing(DAY.plusYears(9), board.waitDays())).isEqualTo(Standing.WAITING);
        happens(new WaitChosen(NOW, 3));
        assertThat(board.waitDays()).isEqualTo(3);
    }

    @Test
    void a_name_that_is_added_or_changed_later_is_found_and_the_old_one_is_not() {
        var ask = asked(AskKind.DATE, "", DAY.minusDays(3));
        happens(new AskChanged(ask.id(), NOW, AskDetails.made(AskKind.DATE, text("Kim"), text("coffee"), DAY)));
        assertThat(board.to(text("kim"))).containsExactly(ask);
        happens(new AskChanged(ask.id(), NOW, AskDetails.made(AskKind.DATE, text("Lee"), text("coffee"), DAY)));
        assertThat(board.to(text("kim"))).isEmpty();
        assertThat(board.to(text("Lee"))).containsExactly(ask);
    }

    @Test
    void noes_are_left_out_and_counted_but_found_by_a_search() {
        answered(asked(AskKind.JOB, "St Anne’s", DAY), Answer.NO, DAY);
        var open = asked(AskKind.JOB, "Harbour Clinic", DAY);
        var found = AskFilter.ALL.in(board, DAY);
        assertThat(found.asks()).containsExactly(open);
        assertThat(found.hidden()).isEqualTo(1);
        var search = new AskFilter(Show.ALL, null, PersonalText.NONE, text("ANNE"));
        assertThat(search.in(board, DAY).asks()).hasSize(1);
        happens(new NoesHidden(NOW, false));
        assertThat(AskFilter.ALL.in(board, DAY).asks()).hasSize(2);
    }

    @Test
    void they_are_listed_by_day_the_latest_first_and_by_where_they_stand() {
        var old = asked(AskKind.JOB, "A", DAY.minusDays(5));
        var plan = planned(AskKind.GRANT, "B");
        var late = asked(AskKind.JOB, "C", DAY.minusDays(1));
        assertThat(board.latestFirst()).containsExactly(plan, late, old);
        assertThat(shown(Show.PLANNED)).containsExactly(plan);
        assertThat(shown(Show.WAITING)).containsExactly(late, old);
        happens(new Asked(plan.id(), NOW, DAY));
        answered(late, Answer.YES, DAY);
        assertThat(shown(Show.WAITING)).containsExactly(plan, old);
        assertThat(shown(Show.ANSWERED)).containsExactly(late);
    }

    private java.util.List<Ask> shown(Show show) {
        return new AskFilter(show, null, PersonalText.NONE, PersonalText.NONE)
                .in(board, DAY)
                .asks();
    }

    @Test
    void a_rejection_belongs_to_the_ask_that_was_named_last() {
        var first = asked(AskKind.JOB, "A", DAY);
        var second = asked(AskKind.JOB, "B", DAY);
        var rejection = new RejectionId("e".repeat(32));
        happens(new AskStung(first.id(), NOW, rejection));
        happens(new AskStung(second.id(), NOW, rejection));
        assertThat(board.of(rejection)).contains(second);
        assertThat(board.rejections(first)).isEmpty();
        assertThat(board.rejections(second)).containsExactly(rejection);
    }
}
