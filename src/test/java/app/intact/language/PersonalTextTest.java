package app.intact.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonalTextTest {

    @Test
    void words_show_only_when_revealed() {
        var text = PersonalText.of("They chose someone else.");
        assertThat(text.toString()).isEqualTo("PersonalText[24 characters]");
        assertThat(text.reveal()).isEqualTo("They chose someone else.");
    }

    @Test
    void emoji_and_right_to_left_letters_stay_while_hidden_direction_marks_go() {
        assertThat(PersonalText.of("שלום 😞\u202Eabc\u202C \u0007ok").reveal()).isEqualTo("שלום 😞abc ok");
    }

    @Test
    void line_ends_become_one_kind_and_nothing_is_trimmed() {
        assertThat(PersonalText.of(" a\r\nb\rc ").reveal()).isEqualTo(" a\nb\nc ");
    }

    @Test
    void half_a_surrogate_is_replaced() {
        assertThat(PersonalText.of("x\uD83Dy").reveal()).isEqualTo("x\uFFFDy");
    }
}
