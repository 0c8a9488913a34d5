package app.intact.ask.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.ask.AskKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresetTest {

    private static Table table(String text) {
        return (Table) new TableFormat(ZoneId.of("Europe/Dublin")).read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void isKnown(Preset preset, AskKind kind, String text, Column... columns) {
        var table = table(text);
        assertThat(Preset.of(table.header())).isEqualTo(preset);
        var guess = Mapping.guess(table);
        assertThat(guess.kind()).isEqualTo(kind);
        assertThat(guess.columns()).containsExactly(columns);
        assertThat(guess.fault()).as("the person has nothing left to say").isEmpty();
    }

    @Test
    void linkedin_without_the_answers_to_an_employers_questions() {
        isKnown(
                Preset.LINKEDIN,
                AskKind.JOB,
                """
                Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
                "5/13/24, 3:04 PM",kim@x.example,123,Acme,Cook,https://x.example/1,cv.pdf,Visa?:no
                """,
                Column.ASKED_ON,
                Column.LEFT_OUT,
                Column.LEFT_OUT,
                Column.WHOM,
                Column.WHAT,
                Column.LINK,
                Column.LEFT_OUT,
                Column.LEFT_OUT);
    }

    @Test
    void a_column_that_a_person_added_is_guessed_by_its_name() {
        isKnown(
                Preset.LINKEDIN,
                AskKind.JOB,
                """
                Application Date,Company Name,Job Title,Job Url,Status,Question And Answers
                5/13/24,Acme,Cook,https://x.example/1,Rejected,Visa?:no
                """,
                Column.ASKED_ON,
                Column.WHOM,
                Column.WHAT,
                Column.LINK,
                Column.STATUS,
                Column.LEFT_OUT);
    }

    @Test
    void huntr() {
        isKnown(
                Preset.HUNTR,
                AskKind.JOB,
                """
                Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes
                Acme,Cook,Applied,https://x.example/1,Cork,,2024-05-01,
                """,
                Column.WHOM,
                Column.WHAT,
                Column.STATUS,
                Column.LINK,
                Column.LEFT_OUT,
                Column.LEFT_OUT,
                Column.LEFT_OUT,
                Column.LEFT_OUT);
    }

    @Test
    void teal() {
        isKnown(
                Preset.TEAL,
                AskKind.JOB,
                "Company Name,Job Title,Status,Job URL,Location,Salary\nAcme,Cook,Bookmarked,https://x.example/1,Cork,\n",
                Column.WHOM,
                Column.WHAT,
                Column.STATUS,
                Column.LINK,
                Column.LEFT_OUT,
                Column.LEFT_OUT);
    }

    @Test
    void chill_subs_and_each_of_its_words() {
        var text = """
                Title,Publisher,Method,Date Submitted,Result Date,Status,Notes
                Tide,The Rook,Email,2024-05-01,,Pending,
                Tide,Heron,Email,2024-05-01,2024-06-01,Rejected,
                Tide,Wren,Email,2024-05-01,2024-06-01,Accepted,
                Tide,Tern,Email,2024-05-01,,Withdrawn,
                Tide,Swift,Email,2024-05-01,,Never Responded,
                """;
        isKnown(
                Preset.CHILL_SUBS,
                AskKind.MANUSCRIPT,
                text,
                Column.WHAT,
                Column.WHOM,
                Column.LEFT_OUT,
                Column.ASKED_ON,
                Column.ANSWERED_ON,
                Column.STATUS,
                Column.LEFT_OUT);
        assertThat(Mapping.guess(table(text)).meanings().values())
                .containsExactly(Meaning.WAITING, Meaning.NO, Meaning.YES, Meaning.WITHDRAWN, Meaning.SILENCE);
    }

    @Test
    void subbub_with_and_without_its_optional_columns_the_day_first() {
        isKnown(
                Preset.SUBBUB,
                AskKind.MANUSCRIPT,
                "Title,Format,Response,Market\nTide,Poem,Rejection,The Rook\n".replace("Rejection", "Rejected"),
                Column.WHAT,
                Column.LEFT_OUT,
                Column.STATUS,
                Column.WHOM);
        var table = table("""
                Title,Format,Response,Market,SubmissionDate,ResponseDate,URL
                Tide,Poem,Rejected,The Rook,03/04/2024,05/06/2024,https://x.example
                """);
        var guess = Mapping.guess(table);
        assertThat(guess.order()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(guess.order().day("03/04/2024")).contains(LocalDate.of(2024, 4, 3));
        assertThat(guess.columns()).endsWith(Column.ASKED_ON, Column.ANSWERED_ON, Column.LINK);
    }

    @Test
    void the_list_of_a_rejection_game_and_each_of_its_words() {
        var text = """
                [{"id":1,"timestamp":1710265000000,"question":"a","askee":"b","status":"Accepted"},
                 {"id":2,"timestamp":1710265000000,"question":"c","askee":"d","status":"Rejected"},
                 {"id":3,"timestamp":1710265000000,"question":"e","askee":"f","status":"Unanswered"}]
                """;
        isKnown(
                Preset.REJECTION_GAME,
                AskKind.PRACTICE,
                text,
                Column.ASKED_ON,
                Column.WHAT,
                Column.WHOM,
                Column.STATUS);
        assertThat(Mapping.guess(table(text)).meanings().values())
                .containsExactly(Meaning.YES, Meaning.NO, Meaning.SILENCE);
    }

    @Test
    void any_other_table_by_the_names_of_its_columns() {
        var guess = Mapping.guess(table("Organisation;Role;Sent;Outcome;Mood\nAcme;Cook;2024-05-01;No;low\n"));
        assertThat(guess.columns())
                .containsExactly(Column.WHOM, Column.WHAT, Column.ASKED_ON, Column.STATUS, Column.LEFT_OUT);
        assertThat(guess.meanings()).containsEntry("no", Meaning.NO);
    }

    @Test
    void a_word_that_nobody_knows_has_to_be_said() {
        var guess = Mapping.guess(table("Employer,Job Title,List\nAcme,Cook,Blue pile\n"));
        assertThat(guess.meanings()).containsEntry("blue pile", Meaning.UNSAID);
        assertThat(guess.fault()).contains(Mapping.Fault.UNSAID);
    }

    @Test
    void columns_that_cannot_be_are_refused() {
        var guess = Mapping.guess(table("Company,Title\nAcme,Cook\n"));
        assertThat(with(guess, Column.LEFT_OUT, Column.LINK).fault()).contains(Mapping.Fault.NO_NAME);
        assertThat(with(guess, Column.WHOM, Column.WHOM).fault()).contains(Mapping.Fault.TWICE);
        assertThat(with(guess, Column.WHOM, Column.WHAT).fault()).isEmpty();
    }

    private static Mapping with(Mapping mapping, Column... columns) {
        return new Mapping(
                mapping.kind(),
                mapping.ownKind(),
                List.of(columns),
                mapping.meanings(),
                mapping.order(),
                mapping.again(),
                mapping.withoutFlawed());
    }
}
