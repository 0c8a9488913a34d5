package app.intact.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CrisisContactsTest {

    private final CrisisContacts contacts = CrisisContacts.load();

    private static List<ContactsFile.CountryRow> rows() {
        return ContactsFile.read(
                Objects.requireNonNull(CrisisContactsTest.class.getResourceAsStream("/safety/crisis-contacts.json")));
    }

    private LocalHelp in(String code) {
        return contacts.forCountry(code).orElseThrow();
    }

    @Test
    void every_row_of_the_list_loads() {
        var all = rows().stream().flatMap(row -> row.contacts().stream()).map(ContactsFile.ContactRow::asContact);
        assertThat(all)
                .hasSize(281)
                .allSatisfy(contact -> assertThat(contact.name()).isNotBlank());
        assertThat(contacts.countries()).hasSize(73).doesNotHaveDuplicates();
    }

    @Test
    void almost_every_contact_has_a_dated_source() {
        assertThat(rows().stream()
                        .flatMap(row -> row.contacts().stream())
                        .filter(row -> row.asContact().sourceDate().isPresent()))
                .hasSize(267);
    }

    @Test
    void countries_stand_by_name() {
        assertThat(contacts.countries().stream().map(Country::name)).isSorted();
    }

    @Test
    void every_country_has_an_emergency_number_and_someone_to_turn_to() {
        assertThat(contacts.countries()).allSatisfy(country -> {
            assertThat(in(country.code()).emergency()).isNotEmpty();
            assertThat(in(country.code()).contacts()).isNotEmpty();
        });
    }

    @Test
    void a_doubtful_row_shows_only_where_nothing_better_serves_anyone_in_distress() {
        for (var country : contacts.countries()) {
            var help = in(country.code());
            boolean better = help.contactsFor(Audience.GENERAL).stream().anyMatch(contact -> !contact.isUnchecked());
            boolean doubtful = help.contacts().stream().anyMatch(Contact::isUnchecked);
            assertThat(better && doubtful).as(country.code()).isFalse();
        }
        assertThat(contacts.countries().stream()
                        .filter(country ->
                                in(country.code()).contacts().stream().anyMatch(Contact::isUnchecked))
                        .map(Country::code))
                .containsExactlyInAnyOrder("IR", "VN");
    }

    @Test
    void no_better_row_is_left_out() {
        long better = rows().stream()
                .flatMap(row -> row.contacts().stream())
                .filter(row -> !row.confidence().equals("low"))
                .count();
        long shown = contacts.countries().stream()
                .flatMap(country -> in(country.code()).contacts().stream())
                .filter(contact -> !contact.isUnchecked())
                .count();
        assertThat(shown).isEqualTo(better).isEqualTo(216);
    }

    @Test
    void lines_for_anyone_come_first_then_domestic_violence_then_young_people() {
        assertThat(contacts.countries())
                .allSatisfy(country -> assertThat(
                                in(country.code()).contacts().stream().map(Contact::audience))
                        .isSorted());
        assertThat(in("US").contacts().getFirst().phone()).contains("988");
    }

    @Test
    void a_text_line_carries_its_keyword() {
        assertThat(in("US").contacts().stream().flatMap(contact -> contact.sms().stream()))
                .contains(new TextLine("741741", "HOME"));
    }

    @Test
    void a_country_is_found_in_either_case_and_a_missing_one_is_empty() {
        assertThat(contacts.forCountry(" gb ")).isPresent();
        assertThat(contacts.forCountry("AQ")).isEmpty();
        assertThat(contacts.forCountry("nowhere")).isEmpty();
    }

    @Test
    void a_contact_has_the_date_of_its_newest_source_or_none() {
        assertThat(SourceDate.newestIn(List.of("a list (2021-07-09)", "a page (2026-09-23/24)", "a page (undated)")))
                .map(SourceDate::toString)
                .contains("2026-09-23");
        assertThat(SourceDate.newestIn(List.of("numbers compared 2026-09-23/24")))
                .map(SourceDate::toString)
                .contains("2026-09-23");
        assertThat(SourceDate.newestIn(List.of("web page example (2019)")).map(SourceDate::toString))
                .contains("2019");
        assertThat(SourceDate.newestIn(List.of("web page example (stored copy, undated)")))
                .isEmpty();
    }

    @Test
    void a_date_known_to_the_month_counts_as_its_last_day() {
        assertThat(SourceDate.newestIn(List.of("a (2025-12)", "b (2025-12-22)")).map(SourceDate::toString))
                .contains("2025-12");
    }
}
