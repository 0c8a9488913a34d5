package app.intact.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.language.MessageReading.Detail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Our own sentences, as such letters have them.
class RuleMessageReaderTest {

    private static final RuleMessageReader READER = new RuleMessageReader();

    private static List<MessageGroup> groups(String message) {
        return READER.read(PersonalText.of(message)).parts().stream()
                .map(part -> part.role().group())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We regret to tell you that your application was not successful.|DECISION",
                "We have decided to go with another candidate.|DECISION",
                "I would rather leave it here.|DECISION",
                "After careful thought we will not be publishing your story.|DECISION",
                "The committee was unable to fund your proposal this round.|DECISION",
                "The budget for the post was cut.|REASON",
                "We had more than 300 applications.|REASON",
                "The second half felt rushed.|REASON",
                "Please do apply again in spring.|NEXT_STEP",
                "We will keep your details on file.|NEXT_STEP",
                "Thank you for your interest in our company.|COURTESY",
                "We wish you all the best.|COURTESY",
                "We have decided to keep the group as it is.|DECISION",
                "More than forty people asked.|REASON",
                "Warm wishes, Ana.|COURTESY",
                "Please do not take this as a judgement of your work.|COURTESY",
            })
    void one_sentence_lies_on_its_pile(String sentence, MessageGroup pile) {
        assertThat(groups(sentence)).containsExactly(pile);
    }

    @Test
    void a_sentence_with_two_halves_is_cut_in_two() {
        assertThat(groups("Thank you for coming in, but we have decided to go with somebody else."))
                .containsExactly(MessageGroup.COURTESY, MessageGroup.DECISION);
    }

    @Test
    void greeting_and_signature_are_left_out() {
        var reading = READER.read(PersonalText.of(
                "Dear Ms Brook,\n\nUnfortunately we cannot offer you the post.\n\nKind regards,\nThe team"));
        assertThat(reading.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.words().reveal()).startsWith("Unfortunately"));
        assertThat(reading.isLetter()).isTrue();
    }

    @Test
    void what_the_person_tells_themself_is_no_letter() {
        assertThat(READER.read(PersonalText.of("They chose somebody else. I knew it."))
                        .isLetter())
                .isFalse();
    }

    @Test
    void it_is_noticed_what_a_letter_tells_besides() {
        var reading = READER.read(
                PersonalText.of(
                        "We had more than 300 applications. You were on our shortlist. The budget was cut, so we cannot hire you."));
        assertThat(reading.details()).contains(Detail.HOW_MANY, Detail.HOW_CLOSE, Detail.REASON);
        assertThat(READER.read(PersonalText.of("It is a no.")).details()).isEmpty();
    }

    @Test
    void that_no_feedback_is_given_is_no_decision() {
        assertThat(groups("We are unable to give individual feedback.")).doesNotContain(MessageGroup.DECISION);
    }

    @Test
    void a_very_long_message_is_read_to_its_end() {
        var long20 = "We had many good applications. ".repeat(600) + "We have decided to go with another candidate.";
        assertThat(groups(long20)).contains(MessageGroup.DECISION).hasSizeGreaterThan(500);
    }

    @Test
    void nothing_comes_of_nothing() {
        for (var empty : List.of("", " \n ", "—", "\u0000")) {
            assertThat(READER.read(PersonalText.of(empty)).isLetter()).isFalse();
        }
    }
}
