package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile, enormous, malformed and missing words in every field of every form.
class BadInputTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert('q1')</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</textarea><script>alert(2)</script>",
            "</title><svg/onload=alert(3)>",
            "${7*7} {{7*7}} #{7*7} <%= 7*7 %> @{7*7} *{shell}",
            "'; DROP TABLE cell; --",
            "javascript:alert(1)",
            "zero\u0000bell\u0007escape\u001b[31m\u007f\u0085end",
            "right\u202eleft\u202c \u200b\u2066iso\u2069\ufeff",
            "a\u0300\u0301\u0302 \ud83d\udc69\u200d\ud83d\udc67 \ud83c\udff3\ufe0f \u0644\u0627",
            "{\"t\":\"x\"},\"d\":{\\u0000}",
            "first\r\nSet-Cookie: a=b\r\n\r\n<html>",
            "&lt;b&gt; &amp; &#34; %3Cscript%3E &nbsp;",
            "\n\n  two lines before \n and after \n\n");

    @TempDir
    static Path folder;

    private static Running running;
    private static Person person;
    private static Kept kept;

    private String at = "";

    @BeforeAll
    static void a_vault() {
        running = Running.in(folder);
        person = Person.at(running);
        person.told("the first", 20);
        person.keepsOnThisDevice();
        kept = new Kept(folder);
    }

    @AfterAll
    static void stop() {
        assertThat(running.troubles()).isEmpty();
        running.close();
    }

    @BeforeEach
    void a_rejection_with_a_feeling() {
        at = "/rejections/" + person.told("it was a no", 20);
        person.doing(at + "/flow/feelings", "feeling", "hurt");
        person.doing(at + "/flow/help", "beyond", "more");
    }

    /// One field of a person's own words.
    ///
    /// @param shown where it stands afterwards, "" for the address its form leads to
    /// @param others fields without which the form is not kept
    private record Field(String form, String name, String shown, String... others) {

        Answer send(String words) {
            var fields = new ArrayList<>(List.of(name, words));
            fields.addAll(List.of(others));
            return person.fill(person.get(form), form, fields.toArray(String[]::new));
        }

        Answer shown(Answer sent) {
            return person.open(shown.isEmpty() ? sent.header("Location") : shown);
        }

        @Override
        public String toString() {
            return form + " " + name;
        }
    }

    private List<Field> fields() {
        var run = Person.idIn(person.fill(person.get("/exercises/let-it-sting"), "/exercises/let-it-sting")
                .onward());
        var steps = "/exercises/runs/" + run;
        var naming = Person.idIn(person.fill(person.get("/exercises/name-it"), "/exercises/name-it")
                .onward());
        var names = "/exercises/runs/" + naming;
        var outside = person.takesAWayOut("", "outside");
        var next = person.takesAWayOut("", "next");
        var absorb = person.takesAWayOut("", "absorb");
        var works = begun("back-to-what-works");
        var reaches = begun("reach-out");
        return List.of(
                new Field("/rejections/new", "text", "/rejections", "sting", "20"),
                new Field(at + "/flow/happened", "text", at),
                new Field(at + "/flow/feelings", "own", at, "feeling", "hurt"),
                new Field(at + "/flow/story", "story", at),
                new Field(at + "/flow/help", "account", at),
                new Field(
                        at + "/difference",
                        "conclusion",
                        at,
                        "feeling",
                        "I feel hurt",
                        "conclusion-sting",
                        "30",
                        "feeling-sting",
                        "20"),
                new Field(
                        at + "/difference",
                        "feeling",
                        at,
                        "conclusion",
                        "I am no good",
                        "conclusion-sting",
                        "30",
                        "feeling-sting",
                        "20"),
                new Field(steps + "/happened", "text", steps),
                new Field(steps + "/fear", "text", steps),
                new Field(names + "/sentence", "text", names),
                new Field(names + "/feeling", "text", names),
                new Field(person.takesAWayOut(at, "park"), "text", "/", "when", "hour"),
                new Field(outside, "text", outside),
                new Field(next, "text", next),
                new Field(absorb, "text", absorb),
                new Field("/allies/new", "name", "/allies", "number", "1"),
                new Field("/allies/new", "number", "/help", "name", "M"),
                new Field("/allies/new", "note", "/help", "name", "M"),
                new Field("/wins/new", "what", "/wins"),
                new Field("/wins/new", "strength", "/wins", "what", "M"),
                new Field("/wins/new", "valued", "/wins", "what", "M"),
                new Field(works + "/wins", "own", works),
                new Field(works + "/today", "text", works, "when", "tomorrow"),
                new Field(works + "/today", "where", works, "text", "M", "when", "tomorrow"),
                new Field(reaches + "/message", "text", reaches));
    }

    private static String begun(String exercise) {
        var at = "/exercises/" + exercise;
        return "/exercises/runs/" + Person.idIn(person.fill(person.get(at), at).onward());
    }

    private static String form(Field field) {
        return field.form().replaceFirst("/new$", "");
    }

    private static Answer send(Field field, String words) {
        var fields = new ArrayList<>(List.of(field.name(), words));
        fields.addAll(List.of(field.others()));
        return person.fill(person.get(field.form()), form(field), fields.toArray(String[]::new));
    }

    @Test
    void hostile_words_are_kept_and_shown_as_words() {
        var wrong = new SoftAssertions();
        for (var field : fields()) {
            for (var words : HOSTILE) {
                var sent = send(field, words);
                wrong.assertThat(sent.status()).as("%s: %s", field, words).isEqualTo(303);
                wrong.assertThat(sent.header("Set-Cookie"))
                        .as("%s: %s", field, words)
                        .doesNotContain("a=b");
                if (sent.status() == 303) {
                    showsAsWords(wrong, field.shown(sent), field, words);
                }
            }
        }
        wrong.assertAll();
    }

    private static void showsAsWords(SoftAssertions wrong, Answer page, Field field, String words) {
        wrong.assertThat(page.status()).as("%s: %s", field, words).isEqualTo(200);
        var lines = words.replace("\r\n", "\n").strip().split("\n");
        wrong.assertThat(page.read())
                .as("%s: %s", field, words)
                .contains(clean(lines[0]).strip());
        for (var raw : List.of("<script>alert", "<img src=x", "<svg/onload", "\"><img")) {
            wrong.assertThat(page.text()).as("%s: %s", field, words).doesNotContain(raw);
        }
        wrong.assertThat(page.text())
                .as("%s: %s", field, words)
                .doesNotContain("49 49")
                .doesNotContain("href=\"javascript:");
    }

    /// Without what would steer a terminal or turn the text around it; see PersonalText.
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff&&[^\n\t]]", "");
    }

    @Test
    void words_come_back_into_their_field_as_they_were_typed() {
        var wrong = new SoftAssertions();
        for (var words : HOSTILE) {
            person.doing(at + "/flow/story", "story", words);
            wrong.assertThat(person.get(at + "/flow/story").field("story").replace("\r\n", "\n"))
                    .as(words)
                    .isEqualTo(clean(words.replace("\r\n", "\n")));
        }
        wrong.assertAll();
    }

    @Test
    void too_many_words_are_refused_kindly_with_all_of_them_still_there() {
        var wrong = new SoftAssertions();
        for (var field : fields()) {
            long before = kept.entries();
            var long25 =
                    "Every word of this is mine & <b>. ".repeat(25_000 / 33).strip();
            var refused = send(field, long25);
            wrong.assertThat(refused.status()).as("%s", field).isEqualTo(422);
            wrong.assertThat(refused.read())
                    .as("%s", field)
                    .containsPattern("Too long by [0-9,.]+ characters\\. All of it is still here\\.");
            wrong.assertThat(refused.field(field.name()).equals(long25))
                    .as("%s holds all of it", field)
                    .isTrue();
            for (int i = 0; i < field.others().length; i += 2) {
                var name = field.others()[i];
                var value = field.others()[i + 1];
                wrong.assertThat(Stream.concat(
                                refused.chosen(name).stream(),
                                Stream.concat(refused.chosen(name + "-word").stream(), Stream.of(refused.field(name)))))
                        .as("%s keeps %s", field, name)
                        .contains(value);
            }
            wrong.assertThat(kept.entries()).as("%s", field).isEqualTo(before);
        }
        wrong.assertAll();
    }

    @Test
    void exactly_as_many_as_are_taken_are_taken() {
        var words = "\ud83d\udc9b".repeat(10_000);
        person.doing(at + "/flow/story", "story", words);
        assertThat(person.get(at + "/flow/story").field("story").equals(words)).isTrue();
        var umlauts = "\u00e4".repeat(20_000);
        person.doing(at + "/flow/story", "story", umlauts);
        assertThat(person.get(at + "/flow/story").field("story").equals(umlauts))
                .isTrue();
    }

    @Test
    void a_pasted_megabyte_comes_back_whole() {
        var megabyte = "paste me \u00e9".repeat(100_000);
        var refused = person.fill(person.get("/rejections/new"), "/rejections", "text", megabyte, "sting", "20");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.field("text").equals(megabyte)).isTrue();
        var heard = person.send(
                person.sending("/listen", "heard", "text", "text", megabyte).with("HX-Request", "true"));
        assertThat(heard.status()).isEqualTo(200);
    }

    @Test
    void a_form_over_the_limit_is_answered_with_a_page_that_says_so() {
        long before = kept.entries();
        var answer = person.post("/rejections", "text", "x".repeat((4 << 20) + 1), "sting", "20");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.read()).contains("That is too long").contains("nothing was changed");
        assertThat(kept.entries()).isEqualTo(before);
    }

    @Test
    void a_form_of_another_kind_is_not_read() {
        long before = kept.entries();
        var boundary = "x9x";
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nin parts\r\n--"
                + boundary + "--\r\n";
        var answer = person.send(person.sending("/rejections")
                .with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .sending(body));
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.read()).contains("Nothing was changed.");
        assertThat(kept.entries()).isEqualTo(before);
    }

    @Test
    void numbers_that_are_none_are_refused_with_everything_else_still_there() {
        var wrong = new SoftAssertions();
        for (var bad : List.of(
                "-1", "101", "1e2", "5.5", "NaN", "99999999999999999999", "\u0663\u0663", "fifty", "0x10", "+5")) {
            long before = kept.entries();
            var quick = person.fill(person.get("/rejections/new"), "/rejections", "text", "these stay", "sting", bad);
            wrong.assertThat(quick.status()).as("quick %s", bad).isEqualTo(422);
            wrong.assertThat(quick.field("text")).as("quick %s", bad).isEqualTo("these stay");
            wrong.assertThat(person.fill(person.get(at + "/flow/sting"), at + "/flow/sting", "sting", bad)
                            .status())
                    .as("sting %s", bad)
                    .isEqualTo(422);
            var story =
                    person.fill(person.get(at + "/flow/story"), at + "/flow/story", "story", "this too", "belief", bad);
            wrong.assertThat(story.status()).as("belief %s", bad).isEqualTo(422);
            wrong.assertThat(story.field("story")).as("belief %s", bad).isEqualTo("this too");
            var now = person.fill(person.get(at + "/flow/now"), at + "/flow/now", "sting", "60", "confidence", bad);
            wrong.assertThat(now.status()).as("now %s", bad).isEqualTo(422);
            wrong.assertThat(now.chosen("sting-word")).as("now %s", bad).contains("60");
            for (var name : List.of("sting", "replay", "confidence")) {
                var check = person.fill(person.get(at + "/check-in"), at + "/check-in", "sting", "41", name, bad);
                // The first of two fields of one name counts.
                wrong.assertThat(check.status())
                        .as("check-in %s %s", name, bad)
                        .isEqualTo(name.equals("sting") ? 303 : 422);
            }
            before += 1;
            wrong.assertThat(person.fill(person.get(at + "/check-in"), at + "/check-in", "sting", bad, "replay", "50")
                            .status())
                    .as("check-in %s", bad)
                    .isEqualTo(422);
            wrong.assertThat(kept.entries()).as(bad).isEqualTo(before);
        }
        wrong.assertAll();
    }

    @Test
    void a_day_that_is_none_or_has_not_come_is_refused_with_everything_else_still_there() {
        var wrong = new SoftAssertions();
        for (var bad : List.of(
                "2026-02-31",
                "yesterday",
                "12/03/2026",
                "2026-03-13",
                "+999999999-12-31",
                "2026-3-1",
                "0000-00-00",
                "99999")) {
            var answer = person.fill(
                    person.get(at + "/flow/happened"),
                    at + "/flow/happened",
                    "text",
                    "these stay",
                    "kind",
                    "grant",
                    "day",
                    bad,
                    "silence",
                    "1",
                    "matters",
                    "1");
            wrong.assertThat(answer.status()).as(bad).isEqualTo(422);
            wrong.assertThat(answer.field("text")).as(bad).isEqualTo("these stay");
            wrong.assertThat(answer.chosen("kind")).as(bad).containsExactly("grant");
            wrong.assertThat(answer.field("day")).as(bad).isEqualTo(bad);
            wrong.assertThat(answer.text())
                    .as(bad)
                    .containsPattern("name=\"silence\"[^>]*checked")
                    .containsPattern("name=\"matters\"[^>]*checked");
        }
        var parking = person.takesAWayOut("", "park");
        for (var bad : List.of("25:00", "7", "", "18:59", "19:00", "noon", "\u0661\u0662:00")) {
            var answer = person.fill(person.get(parking), parking, "text", "this stays", "when", "own", "time", bad);
            wrong.assertThat(answer.status()).as(bad).isEqualTo(422);
            wrong.assertThat(answer.field("text")).as(bad).isEqualTo("this stays");
            wrong.assertThat(answer.field("time")).as(bad).isEqualTo(bad);
        }
        wrong.assertAll();
    }

    @Test
    void points_that_are_not_a_hundred_are_scaled_and_come_back_as_typed_after_a_slip() {
        person.doing(at + "/flow/help?ask=beyond", "beyond", "only-a-no");
        var story = at + "/flow/story";
        var refused = person.fill(
                person.get(story), story, "story", "mine", "belief", "half", "cause-fit", "50", "cause-them", "49");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.field("story")).isEqualTo("mine");
        assertThat(refused.field("cause-fit")).isEqualTo("50");
        assertThat(refused.field("cause-them")).isEqualTo("49");
        var kept = person.fill(refused, story, "story", "mine", "belief", "35", "cause-fit", "50", "cause-them", "49");
        assertThat(person.follow(kept).read()).contains("99");
        var again = person.get(story);
        assertThat(again.field("cause-fit")).isEqualTo("51");
        assertThat(again.field("cause-them")).isEqualTo("49");
        assertThat(again.chosen("belief-word")).contains("35");
    }

    @Test
    void what_is_missing_is_passed_over_or_asked_for_and_never_a_failure() {
        var wrong = new SoftAssertions();
        for (var field : fields()) {
            var answer = person.post(form(field));
            wrong.assertThat(answer.status()).as("%s", field).isIn(303, 422);
        }
        for (var step : List.of("happened", "sting", "feelings", "story", "help", "exercise", "now")) {
            wrong.assertThat(person.post(at + "/flow/" + step).status())
                    .as(step)
                    .isEqualTo(303);
        }
        wrong.assertAll();
        assertThat(person.post(at + "/check-in").onward()).isEqualTo("/");
    }

    @Test
    void no_setting_takes_what_is_not_offered() {
        var wrong = new SoftAssertions();
        for (var bad : List.of(
                "javascript:alert(1)",
                "http://plain.example",
                "https://a b",
                "//evil.example",
                "data:text/html,x",
                "https://x.example\r\nSet-Cookie: a=b",
                "x".repeat(25_000))) {
            var answer = person.fill(person.get("/settings/leave"), "/settings/leave", "to", "own", "address", bad);
            wrong.assertThat(answer.status())
                    .as(bad.substring(0, Math.min(30, bad.length())))
                    .isEqualTo(422);
            wrong.assertThat(answer.field("address").equals(bad.strip().replace("\r\n", ""))
                            || answer.field("address").equals(bad.strip().replace("\r\n", "\n")))
                    .isTrue();
            wrong.assertThat(person.post("/settings/leave", "to", bad).status()).isEqualTo(422);
            wrong.assertThat(person.post("/settings/look", "theme", bad).status())
                    .isEqualTo(303);
            wrong.assertThat(person.post("/settings/idle", "limit", bad).status())
                    .isEqualTo(303);
            wrong.assertThat(person.post("/settings/hints", "hints", bad).status())
                    .isEqualTo(303);
            wrong.assertThat(person.post("/help/country", "country", bad).status())
                    .isIn(303, 422);
            wrong.assertThat(person.post("/settings/backup", "folder", bad + "\u0000")
                            .status())
                    .isEqualTo(422);
        }
        wrong.assertThat(person.open("/").text())
                .doesNotContain("evil.example")
                .contains("data-leave-to=\"about:blank\"");
        wrong.assertThat(person.get("/help").status()).isEqualTo(200);
        wrong.assertAll();
    }

    @Test
    void bytes_that_are_no_text_are_kept_as_far_as_they_are() {
        var page = person.get("/rejections/new");
        var body = ("op=" + page.field("op") + "&sting=20&text=").getBytes(StandardCharsets.UTF_8);
        var raw = new byte[body.length + 8];
        System.arraycopy(body, 0, raw, 0, body.length);
        System.arraycopy(
                new byte[] {'o', 'k', (byte) 0xff, (byte) 0xfe, (byte) 0xc3, 'o', 'k', '!'}, 0, raw, body.length, 8);
        var answer = person.send(person.sending("/rejections").sending(raw));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(person.open("/rejections").read()).contains("ok!");
    }
}
