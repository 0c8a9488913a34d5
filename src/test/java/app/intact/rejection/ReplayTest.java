package app.intact.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.ReplayEvent.ReplayMoved;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.ReplayEvent.ReplayUnparked;
import app.intact.rejection.ReplayEvent.Replayed;
import app.intact.vault.MemoryLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Instant NOW = Instant.parse("2026-03-09T21:00:00Z");
    private static final RejectionId JOB = new RejectionId("a".repeat(32));
    private static final RejectionId DATE = new RejectionId("b".repeat(32));

    private final RejectionBoard board = new RejectionBoard();
    private final Journal journal = new Journal(
            new MemoryLedger(),
            new EventFormat(Stream.<List<EventType>>of(RejectionEvent.TYPES, ReplayEvent.TYPES)
                    .flatMap(List::stream)
                    .toList()),
            Clock.fixed(NOW, ZoneOffset.UTC),
            List.of(board));

    @BeforeEach
    void two_rejections() {
        journal.append("", new RejectionTold(JOB, NOW, PersonalText.of("The job"), null));
        journal.append("", new RejectionTold(DATE, NOW, PersonalText.of("The date"), null));
    }

    private Rejection rejection(RejectionId id) {
        return board.find(id).orElseThrow();
    }

    private ReplayParked park(Instant at, Instant until) {
        var park = new ReplayParked(JOB, at, "c".repeat(32), PersonalText.of("That mail"), until);
        journal.append("", park);
        return park;
    }

    @Test
    void a_replay_stands_with_its_rejection() {
        journal.append("", new Replayed(JOB, NOW));
        journal.append("", new Replayed(null, NOW));
        assertThat(rejection(JOB).replays()).containsExactly(NOW);
        assertThat(board.replays()).hasSize(2);
    }

    @Test
    void one_tap_sent_twice_is_one_replay() {
        journal.append("d".repeat(32), new Replayed(JOB, NOW));
        journal.append("d".repeat(32), new Replayed(JOB, NOW));
        assertThat(rejection(JOB).replays()).hasSize(1);
    }

    @Test
    void a_replay_that_was_about_another_one_moves_there() {
        journal.append("", new Replayed(JOB, NOW));
        journal.append("", new ReplayMoved(DATE, NOW.plusSeconds(20), JOB, NOW));
        assertThat(rejection(JOB).replays()).isEmpty();
        assertThat(rejection(DATE).replays()).containsExactly(NOW);
    }

    @Test
    void what_is_parked_is_due_from_its_time_on() {
        var park = park(NOW, NOW.plus(Duration.ofHours(1)));
        assertThat(board.parkedAndDue(NOW.plus(Duration.ofMinutes(59)))).isEmpty();
        assertThat(board.parkedAndDue(NOW.plus(Duration.ofHours(1)))).containsExactly(park);
        assertThat(board.parkedAndDue(NOW.plus(Duration.ofDays(3)))).containsExactly(park);
    }

    @Test
    void with_the_clock_set_back_what_is_parked_stays_within_reach() {
        var park = park(NOW, NOW.plus(Duration.ofHours(1)));
        assertThat(board.parkedAndDue(NOW.minus(Duration.ofDays(300)))).containsExactly(park);
    }

    @Test
    void what_was_let_go_is_not_asked_about_again() {
        var park = park(NOW, NOW.plus(Duration.ofHours(1)));
        journal.append("", new ReplayUnparked(JOB, NOW.plus(Duration.ofHours(2)), park.id(), true));
        assertThat(board.parkedAndDue(NOW.plus(Duration.ofHours(2)))).isEmpty();
        assertThat(board.parked()).isEmpty();
    }
}
