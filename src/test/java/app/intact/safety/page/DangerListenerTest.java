package app.intact.safety.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.language.Danger;
import app.intact.language.DangerReading;
import app.intact.language.PersonalText;
import app.intact.web.Listener.Concern;
import app.intact.web.Visit;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DangerListenerTest {

    private final DangerListener listener = new DangerListener(text -> switch (text.reveal()) {
        case "explicit" -> new DangerReading(Map.of(Danger.Reason.SELF_HARM, Danger.EXPLICIT));
        case "suspected" -> new DangerReading(Map.of(Danger.Reason.HARMED, Danger.SUSPECTED));
        case "oblique" -> new DangerReading(Map.of(Danger.Reason.SELF_HARM, Danger.SUSPECTED));
        default -> DangerReading.NOTHING;
    });
    private final Visit visit = new Visit();

    private Concern hear(String... said) {
        var texts = new PersonalText[said.length];
        for (int i = 0; i < said.length; i++) {
            texts[i] = PersonalText.of(said[i]);
        }
        return listener.hear(visit, "/next", texts);
    }

    @Test
    void explicit_words_in_any_text_mark_the_visit_and_remember_where_to_go_on() {
        assertThat(hear("", "suspected", "explicit", "nothing")).isEqualTo(Concern.OPEN);
        assertThat(visit.danger()).isTrue();
        assertThat(visit.onward()).isEqualTo("/next");
    }

    @Test
    void going_on_ends_it_and_nothing_is_left_after_leaving() {
        hear("explicit");
        visit.goOn();
        assertThat(visit.danger()).isFalse();
        hear("explicit");
        visit.forget();
        assertThat(visit.danger()).isFalse();
        assertThat(visit.onward()).isEqualTo("/");
    }

    @Test
    void being_harmed_is_said_apart_unless_there_is_more() {
        assertThat(hear("suspected")).isEqualTo(Concern.FRIGHTENED);
        assertThat(hear("suspected", "oblique")).isEqualTo(Concern.QUIET);
        assertThat(visit.danger()).isFalse();
    }

    @Test
    void what_the_person_said_themself_outlasts_going_on_and_ends_with_leaving() {
        visit.sayHarmed();
        visit.goOn();
        assertThat(visit.danger()).isTrue();
        assertThat(visit.harmed()).isTrue();
        visit.forget();
        assertThat(visit.danger()).isFalse();
        assertThat(visit.harmed()).isFalse();
    }

    @Test
    void oblique_words_are_quiet_and_other_words_change_nothing() {
        assertThat(hear("oblique")).isEqualTo(Concern.QUIET);
        assertThat(visit.danger()).isFalse();
        assertThat(hear("nothing", "")).isEqualTo(Concern.NOTHING);
        assertThat(hear()).isEqualTo(Concern.NOTHING);
    }
}
