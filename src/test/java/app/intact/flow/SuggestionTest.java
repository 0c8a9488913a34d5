package app.intact.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.flow.Suggestion.Help;
import app.intact.flow.Suggestion.Reason;
import app.intact.journal.Entry;
import app.intact.journal.Event;
import app.intact.language.PersonalText;
import app.intact.language.RuleMessageReader;
import app.intact.language.RuleSentenceReader;
import app.intact.quantity.Intensity;
import app.intact.rejection.Beyond;
import app.intact.rejection.Cause;
import app.intact.rejection.Felt;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.RejectionId;
import app.intact.rejection.ReplayEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final Instant TOLD = Instant.parse("2026-03-09T20:00:00Z");
    private static final RejectionId ID = new RejectionId("00000000000000000000000000000001");
    private static final RuleSentenceReader READER = new RuleSentenceReader();

    private static Rejection rejection(int sting, Event... events) {
        var board = new RejectionBoard();
        board.apply(new Entry(
                1, ZoneOffset.UTC, new RejectionEvent.RejectionTold(ID, TOLD, PersonalText.NONE, Intensity.of(sting))));
        long number = 1;
        for (var event : events) {
            board.apply(new Entry(++number, ZoneOffset.UTC, event));
        }
        return board.find(ID).orElseThrow();
    }

    private static Suggestion after(Duration time, Rejection rejection) {
        return Suggestion.of(rejection, rejection.isCareful(), TOLD.plus(time), READER, new RuleMessageReader());
    }

    private static RejectionEvent.FeelingsNamed felt(String... words) {
        return new RejectionEvent.FeelingsNamed(
                ID,
                TOLD,
                List.of(words).stream().map(word -> new Felt(word, null)).toList(),
                PersonalText.NONE);
    }

    private static RejectionEvent.StoryTold story(String words) {
        return new RejectionEvent.StoryTold(ID, TOLD, PersonalText.of(words), null, Map.of());
    }

    @Test
    void in_the_first_hour_of_a_sting_of_eighty_nothing_is_weighed() {
        var rejection = rejection(80, felt("hurt"), story("I am a failure."));
        var suggestion = after(Duration.ofMinutes(59), rejection);
        assertThat(suggestion.first()).isEqualTo(Help.LET_IT_STING);
        assertThat(suggestion.others()).doesNotContain(Help.NAME_IT, Help.OUT_OF_THE_LOOP);
        assertThat(after(Duration.ofMinutes(60), rejection).first()).isEqualTo(Help.NAME_IT);
        assertThat(after(Duration.ofMinutes(1), rejection(79, felt("hurt"), story("I am a failure.")))
                        .first())
                .isEqualTo(Help.NAME_IT);
    }

    @Test
    void where_it_was_more_than_a_no_another_person_comes_first_and_nothing_looks_from_outside() {
        for (var answer : List.of(Beyond.MORE, Beyond.UNSURE, Beyond.DEATH)) {
            for (int sting : List.of(60, 95)) {
                var suggestion = after(
                        Duration.ofMinutes(5),
                        rejection(sting, felt("hurt"), new RejectionEvent.BeyondAnswered(ID, TOLD, answer)));
                assertThat(suggestion.first()).isEqualTo(Help.REACH_OUT);
                assertThat(suggestion.others()).doesNotContain(Help.OUT_OF_THE_LOOP, Help.LET_IT_STING);
            }
        }
    }

    @Test
    void a_verdict_is_questioned_only_after_a_feeling_was_named() {
        var unnamed = after(Duration.ofHours(2), rejection(60, story("I am a failure.")));
        assertThat(unnamed.reason()).isEqualTo(Reason.UNNAMED);
        var named = after(Duration.ofHours(2), rejection(60, felt("hurt"), story("I am a failure.")));
        assertThat(named.reason()).isEqualTo(Reason.VERDICT);
        assertThat(named.first()).isEqualTo(Help.NAME_IT);
    }

    @Test
    void a_verdict_that_was_compared_is_met_by_what_the_no_left_alone() {
        var compared = new RejectionEvent.DifferenceNoticed(
                ID, TOLD, PersonalText.NONE, PersonalText.NONE, Intensity.of(70), Intensity.of(50));
        var suggestion = after(Duration.ofHours(2), rejection(60, felt("hurt"), story("I am a failure."), compared));
        assertThat(suggestion.first()).isEqualTo(Help.NOT_A_VERDICT);
    }

    @Test
    void shame_meets_another_voice_and_most_points_on_oneself_other_explanations() {
        assertThat(after(Duration.ofHours(2), rejection(60, felt("ashamed"))).first())
                .isEqualTo(Help.AS_TO_A_FRIEND);
        var story = new RejectionEvent.StoryTold(
                ID, TOLD, PersonalText.of("My talk was thin."), null, Map.of(Cause.ME_CHANGEABLE, 70, Cause.FIT, 30));
        assertThat(after(Duration.ofHours(2), rejection(60, felt("hurt"), story))
                        .first())
                .isEqualTo(Help.OTHER_EXPLANATIONS);
        assertThat(after(Duration.ofHours(2), rejection(60, story)).reason()).isEqualTo(Reason.UNNAMED);
    }

    @Test
    void in_the_first_hour_and_where_it_was_more_nothing_questions() {
        var fresh = after(Duration.ofMinutes(5), rejection(85, felt("ashamed"), story("I am a failure.")));
        assertThat(fresh.others()).containsExactly(Help.REACH_OUT, Help.AS_TO_A_FRIEND);
    }

    @Test
    void replaying_leads_out_of_the_loop() {
        var rejection =
                rejection(60, felt("hurt"), new ReplayEvent.Replayed(ID, TOLD), new ReplayEvent.Replayed(ID, TOLD));
        assertThat(after(Duration.ofHours(2), rejection).first()).isEqualTo(Help.OUT_OF_THE_LOOP);
        assertThat(after(Duration.ofDays(3), rejection).reason()).isNotEqualTo(Reason.REPLAY);
    }

    @Test
    void flat_begins_with_doing_and_alone_with_another_person() {
        assertThat(after(Duration.ofHours(2), rejection(60, felt("numb"))).first())
                .isEqualTo(Help.BACK_TO_WHAT_WORKS);
        assertThat(after(Duration.ofHours(2), rejection(60, felt("family-alone")))
                        .first())
                .isEqualTo(Help.REACH_OUT);
    }

    @Test
    void there_are_always_three_and_none_of_them_twice() {
        for (var rejection : List.of(
                rejection(90),
                rejection(10),
                rejection(60, felt("stung")),
                rejection(60, felt("numb")),
                rejection(60, felt("lonely")),
                rejection(60, felt("hurt"), story("I'm worthless")))) {
            for (var time : List.of(Duration.ZERO, Duration.ofHours(3), Duration.ofDays(40))) {
                var suggestion = after(time, rejection);
                assertThat(suggestion.others()).hasSize(2).doesNotContain(suggestion.first());
                assertThat(Set.copyOf(suggestion.others())).hasSize(2);
            }
        }
    }
}
