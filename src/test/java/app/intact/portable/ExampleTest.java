package app.intact.portable;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.ally.AllyEvent;
import app.intact.journal.Event;
import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.journal.Journal;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.ReplayEvent;
import app.intact.strategy.ExerciseEvent;
import app.intact.win.WinEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExampleTest {

    private static final Instant NOW = Instant.parse("2026-03-12T16:40:00Z");
    private static final EventFormat FORMAT = new EventFormat(Stream.<List<EventType>>of(
                    RejectionEvent.TYPES, ReplayEvent.TYPES, ExerciseEvent.TYPES, AllyEvent.TYPES, WinEvent.TYPES)
            .flatMap(List::stream)
            .toList());

    private final Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/Dublin"));

    @Test
    void it_is_one_rejection_whose_story_and_sting_move() {
        var board = new RejectionBoard();
        new Journal(Example.ledger(FORMAT, clock), FORMAT, clock, List.of(board));
        assertThat(board.size()).isEqualTo(1);
        var rejection = board.latest().orElseThrow();
        assertThat(rejection.ratings()).hasSizeGreaterThanOrEqualTo(4);
        assertThat(rejection.lastSting().orElseThrow())
                .isLessThan(rejection.firstSting().orElseThrow());
        assertThat(rejection.aFeelingIsNamed()).isTrue();
        assertThat(rejection.story()).isNotEqualTo(rejection.firstStory());
        assertThat(rejection.replays()).hasSizeGreaterThan(3);
        assertThat(rejection.flowIsOver()).isTrue();
        assertThat(board.parked()).isEmpty();
    }

    @Test
    void every_event_lies_in_the_past_in_order_and_the_seventh_day_is_over() {
        var events = Example.events(clock);
        assertThat(events).extracting(Event::at).isSorted().allMatch(at -> at.isBefore(NOW));
        assertThat(Duration.between(events.getFirst().at(), NOW)).isBetween(Duration.ofDays(7), Duration.ofDays(8));
    }

    @Test
    void shares_add_up_to_a_hundred() {
        assertThat(Example.events(clock).stream()
                        .filter(RejectionEvent.StoryTold.class::isInstance)
                        .map(RejectionEvent.StoryTold.class::cast))
                .allMatch(story ->
                        story.shares().values().stream().mapToInt(i -> i).sum() == 100);
    }
}
