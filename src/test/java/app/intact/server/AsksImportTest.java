package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Asks from a file: looked at first, then all of it at once or nothing.
class AsksImportTest {

    private static final String LOOK = "/asks/import/[0-9a-f]{32}";
    private static final String BOUNDARY = "a-line-that-stands-in-no-file";

    @TempDir
    Path folder;

    private Running running;
    private Person person;

    @BeforeEach
    void start() {
        running = Running.in(folder);
        person = Person.at(running);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    /// Sends a file as a browser does.
    private Answer brings(String file) {
        var op = person.get("/asks/import").field("op");
        var body = part("name=\"op\"", op) + part("name=\"pasted\"", "")
                + part("name=\"file\"; filename=\"mine.csv\"\r\nContent-Type: text/csv", file) + "--" + BOUNDARY
                + "--\r\n";
        return person.send(person.sending("/asks/import")
                .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .sending(body));
    }

    private static String part(String head, String content) {
        var named = head.contains("\r\n") ? head : head + "\r\n";
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + named.strip() + "\r\n\r\n" + content + "\r\n";
    }

    /// Adds what is looked at, as it is shown.
    private Answer adds(Answer look, String path, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of(more));
        fields.addAll(java.util.List.of("add", "1", "status-at", look.field("status-at"), "op", look.field("op")));
        return person.post(path, fields.toArray(String[]::new));
    }

    private static String applications(int many) {
        var text = new StringBuilder("Company,Title,Applied on,Status\n");
        for (int i = 0; i < many; i++) {
            text.append("Firm ").append(i).append(",Cook,2026-01-").append("%02d".formatted(1 + i % 28));
            text.append(i % 3 == 0 ? ",Rejected\n" : ",Applied\n");
        }
        return text.toString();
    }

    @Test
    void five_thousand_are_looked_at_then_added_in_one_go_and_taken_back() {
        var sent = brings(applications(5_000));
        assertThat(sent.onward()).matches(LOOK);
        var look = person.open(sent.onward());
        assertThat(look.read()).contains("5000 rows", "Firm 0", "no: 1667");
        assertThat(person.open("/asks").read()).doesNotContain("Firm");
        person.follow(adds(look, sent.onward()));
        assertThat(person.open("/asks?show=all").read()).contains("All, 5000");
        var undo = person.open("/asks/import").find("(/asks/imports/[0-9a-f]{32})");
        person.doing(undo);
        assertThat(person.open("/asks").read()).doesNotContain("Firm");
    }

    @Test
    void with_a_row_that_cannot_be_read_nothing_is_added_until_it_is_said_to_leave_it_out() {
        var sent = brings(applications(3) + "Harbour,Cook,2026-02-30,Applied\n");
        var look = person.open(sent.onward());
        assertThat(look.read()).contains("Row 5, Applied on");
        var refused = adds(look, sent.onward());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(person.open("/asks").read()).doesNotContain("Firm");
        person.follow(adds(look, sent.onward(), "without", "1"));
        assertThat(person.open("/asks").read()).contains("All, 3").doesNotContain("Harbour");
    }

    @Test
    void a_file_that_cannot_be_read_is_said_at_the_field() {
        for (var file : new String[] {"", "a,b\nc,\"d\n", "a\nb\n", "PK\u0003\u0004", "a,b\n1,2,3\n"}) {
            var refused = brings(file);
            assertThat(refused.status()).as(file).isEqualTo(422);
            assertThat(refused.text()).contains("id=\"file-slip\"");
        }
    }

    @Test
    void a_formula_is_shown_as_the_text_it_is() {
        var sent = brings("Company,Title\n=1+1,<b>@SUM</b>\n");
        person.follow(adds(person.open(sent.onward()), sent.onward()));
        assertThat(person.open("/asks").text()).contains("=1+1", "&lt;b>@SUM&lt;/b>");
    }

    @Test
    void the_same_file_again_adds_nothing() {
        var first = brings(applications(3));
        person.follow(adds(person.open(first.onward()), first.onward()));
        var again = brings(applications(3));
        var look = person.open(again.onward());
        assertThat(look.read()).contains("3 rows are here already");
        assertThat(adds(look, again.onward()).status()).isEqualTo(422);
    }

    @Test
    void a_plan_to_ask_somebody_who_said_no_is_said_by_its_row() {
        var sent = brings("Name,What,Date,Status\nKim,coffee,2026-02-01,Rejected\nkim,a film,,Planned\n");
        var look = person.fill(person.open(sent.onward()), sent.onward(), "kind", "date", "look", "1");
        assertThat(look.read()).contains("Row 3, Name: they said no, so it is not planned again.");
    }
}
