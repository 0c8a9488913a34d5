package app.intact.safety.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.safety.Contact;
import app.intact.safety.CrisisContacts;
import app.intact.safety.HarmHelp;
import app.intact.words.Words;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HelpLinesTest {

    private final CrisisContacts contacts = CrisisContacts.load();
    private final HelpLines lines = new HelpLines(Words.english());

    @Test
    void a_number_becomes_a_link_that_dials_it() {
        assertThat(HelpLines.tel("116 123")).isEqualTo("tel:116123");
        assertThat(HelpLines.tel("+44 (20) 7946-0958")).isEqualTo("tel:+442079460958");
        assertThat(HelpLines.tel("119 ext 8")).isEqualTo("tel:119");
        assertThat(HelpLines.tel("*4141")).isEqualTo("tel:*4141");
        assertThat(HelpLines.tel("knock on the blue door")).isEmpty();
        assertThat(HelpLines.tel("javascript:alert(1)")).isEmpty();
    }

    @Test
    void every_line_of_every_country_can_be_shown_and_used() {
        for (var country : contacts.countries()) {
            var help = contacts.forCountry(country.code());
            assertThat(lines.emergency(help)).allMatch(number -> number.href().startsWith("tel:"));
            for (Contact contact : help.orElseThrow().contacts()) {
                var line = lines.of(contact);
                assertThat(line.numbers())
                        .allMatch(number -> number.href().matches("(tel|sms):[+0-9*%]+(\\?body=[A-Za-z0-9%]+)?"));
                assertThat(line.dated()).isNotBlank();
                assertThat(line.doubt().isEmpty()).isEqualTo(!contact.isUnchecked());
                assertThat(line.numbers().isEmpty() && line.site() == null).isFalse();
            }
        }
    }

    @Test
    void a_text_line_is_sent_its_word() {
        var crisisTextLine = contacts.forCountry("US").orElseThrow().contacts().stream()
                .filter(contact -> contact.name().equals("Crisis Text Line"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.of(crisisTextLine).numbers())
                .containsExactly(new HelpView.Number("sms:741741?body=HOME", "Text HOME to 741741"));
    }

    @Test
    void within_an_audience_lines_of_unknown_age_come_last() {
        for (var country : contacts.countries()) {
            var all = contacts.forCountry(country.code()).orElseThrow().contacts();
            var ordered = HelpLines.ordered(all);
            assertThat(ordered).containsExactlyInAnyOrderElementsOf(all);
            for (int i = 1; i < ordered.size(); i++) {
                var before = ordered.get(i - 1);
                var after = ordered.get(i);
                assertThat(before.audience()).isLessThanOrEqualTo(after.audience());
                assertThat(before.audience() == after.audience()
                                && before.sourceDate().isEmpty()
                                && after.sourceDate().isPresent())
                        .isFalse();
            }
        }
    }

    @Test
    void hours_nobody_states_are_named_for_phones_only() {
        for (var country : contacts.countries()) {
            for (Contact contact :
                    contacts.forCountry(country.code()).orElseThrow().contacts()) {
                boolean open =
                        contact.phone().isPresent() && contact.openHours().isEmpty();
                assertThat(lines.of(contact).lines().contains("Hours not known."))
                        .isEqualTo(open);
            }
        }
    }

    @Test
    void where_someone_hurts_them_a_country_shows_its_own_lines_for_that() {
        var here = lines.forHarm("Ireland", contacts.forCountry("IE"));
        assertThat(here.emergency()).extracting(HarmHelp.Dial::href).containsExactly("tel:112", "tel:999");
        assertThat(here.lines()).isNotEmpty();
        assertThat(lines.forHarm("", Optional.empty())).isEqualTo(HarmHelp.HarmLines.NONE);
    }

    @Test
    void without_a_country_the_emergency_number_is_named_in_words() {
        assertThat(lines.emergencyInWords(Optional.empty())).isEqualTo("your local emergency number");
        assertThat(lines.emergencyInWords(contacts.forCountry("GB"))).isEqualTo("999");
    }
}
