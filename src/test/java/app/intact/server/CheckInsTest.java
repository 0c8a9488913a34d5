package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes later: check-ins, the calendar, what came back, and what was parked.
class CheckInsTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;

    @BeforeEach
    void at_nine_in_the_morning() {
        running = Running.in(folder, Running.Hands.at("2026-03-12T09:00:00Z", "Europe/Lisbon"));
        person = Person.at(running);
    }

    @AfterEach
    void stop() {
        assertThat(running.troubles()).isEmpty();
        running.close();
    }

    private String told(String text, int sting) {
        return "/rejections/" + person.told(text, sting);
    }

    private void pass(Duration time) {
        running.hands().pass(time);
    }

    /// The rejections that Today asks about.
    private List<String> due() {
        return Pattern.compile("href=\"(/rejections/[0-9a-f]{32})/check-in\"")
                .matcher(person.get("/").text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void answer(String at, int sting) {
        assertThat(person.fill(person.get(at + "/check-in"), at + "/check-in", "sting", Integer.toString(sting))
                        .onward())
                .isEqualTo(at + "/checked");
    }

    @Test
    void it_asks_after_six_hours_one_day_three_and_seven() {
        var at = told("no", 50);
        var asked = new ArrayList<Long>();
        for (long hour = 1; hour <= 24 * 12; hour++) {
            pass(Duration.ofHours(1));
            if (due().contains(at)) {
                asked.add(hour);
                answer(at, 45);
            }
        }
        assertThat(asked).containsExactly(6L, 24L, 72L, 168L);
    }

    @Test
    void a_low_sting_is_not_asked_about_unless_wished() {
        var low = told("no", 29);
        pass(Duration.ofHours(7));
        assertThat(due()).isEmpty();
        person.post(low + "/check-ins", "plan", "on");
        assertThat(due()).containsExactly(low);
    }

    @Test
    void no_day_has_more_than_two() {
        for (int i = 0; i < 6; i++) {
            told("no " + i, 60);
        }
        var answered = new java.util.TreeMap<Integer, Integer>();
        for (int hour = 1; hour <= 24 * 4; hour++) {
            pass(Duration.ofHours(1));
            for (var at : due()) {
                answered.merge((9 + hour) / 24, 1, Integer::sum);
                answer(at, 55);
            }
        }
        assertThat(answered.values()).isNotEmpty().allMatch(number -> number <= 2);
    }

    @Test
    void it_stays_until_it_is_answered_and_is_never_two_at_once() {
        var at = told("no", 50);
        pass(Duration.ofDays(4));
        assertThat(due()).containsExactly(at);
        answer(at, 40);
        assertThat(due()).isEmpty();
        assertThat(person.get(at + "/checked").read()).contains("50").contains("40");
    }

    @Test
    void rest_ends_it() {
        var at = told("no", 50);
        pass(Duration.ofHours(7));
        assertThat(due()).containsExactly(at);
        assertThat(person.post(at + "/rest").onward()).isEqualTo("/");
        assertThat(due()).isEmpty();
        pass(Duration.ofDays(8));
        assertThat(due()).isEmpty();
        assertThat(person.get(at + "/calendar").text()).doesNotContain("VEVENT");
    }

    @Test
    void the_calendar_tells_whoever_sees_it_nothing() {
        var at = told("Priya from the agency said no", 50);
        var file = person.get(at + "/calendar");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"notes.ics\"");
        assertThat(file.text().split("BEGIN:VEVENT")).hasSize(5);
        assertThat(file.text())
                .contains("SUMMARY:Notes", "20260312T150000Z")
                .doesNotContainIgnoringCase("Priya")
                .doesNotContainIgnoringCase("intact")
                .doesNotContainIgnoringCase("reject")
                .doesNotContain(at.substring(12))
                .doesNotContain("URL", "ATTENDEE", "ORGANIZER", "LOCATION", "DESCRIPTION:no");
    }

    @Test
    void a_check_in_before_the_clock_was_set_back_loses_nothing() {
        var at = told("no", 50);
        pass(Duration.ofHours(7));
        answer(at, 45);
        running.hands().passOnTheWall(Duration.ofDays(3650).negated());
        assertThat(person.get("/").status()).isEqualTo(200);
        assertThat(person.get(at).status()).isEqualTo(200);
        answer(at, 30);
        assertThat(person.get(at).read()).contains("30");
        assertThat(person.get("/rejections").status()).isEqualTo(200);
    }

    @Test
    void it_came_back_and_the_ways_out_are_real() {
        var at = told("the first", 50);
        var other = told("the second", 50);
        var ways = person.doing("/", "nothing", "here");
        assertThat(ways.status()).isEqualTo(404);
        ways = person.follow(person.fill(person.get("/"), "/back"));
        assertThat(ways.read())
                .contains("the second")
                .contains("Park it", "See it from outside", "what next", "Do something absorbing");
        var moved = person.follow(person.fill(ways, "/back/about", "rejection", at.substring(12)));
        assertThat(moved.path()).isEqualTo("/back/ways?of=" + at.substring(12));
        assertThat(moved.read()).contains("the first");

        var outside = person.doing(person.takesAWayOut(at, "outside"), "text", "someone who tried");
        assertThat(outside.read()).contains("What may they need in the next hour?");
        var run = "/exercises/runs/" + Person.idIn(outside.path());
        person.doing(outside.path(), "text", "a walk");
        person.doing(run + "/after", "rating", "30");
        assertThat(person.open(run).read()).contains("someone who tried", "a walk");
        var absorbing = person.doing(person.takesAWayOut(at, "absorb"), "text", "bake bread");
        assertThat(absorbing.read()).contains("Ten minutes of this", "bake bread");
        assertThat(person.get(other).status()).isEqualTo(200);
    }

    @Test
    void what_is_parked_waits_and_then_has_its_turn() {
        told("no", 50);
        person.doing(person.takesAWayOut("", "park"), "text", "the last mail, again", "when", "three-hours");
        var parked = person.open(person.parked());
        assertThat(parked.read()).contains("It is parked", "the last mail, again", "12:00");
        assertThat(person.get("/").read())
                .contains("the last mail, again", "Parked until 12:00")
                .doesNotContain("Its time has come");
        pass(Duration.ofHours(3));
        assertThat(person.get("/").read()).contains("Its time has come").contains("href=\"" + parked.path() + "\"");
        var due = person.get(parked.path());
        assertThat(due.read()).contains("You parked this");
        var turn = person.follow(person.fill(due, parked.path(), "turn", "1"));
        assertThat(turn.path()).isEqualTo(parked.path() + "/turn");
        assertThat(turn.read()).contains("the last mail, again", "12:10");
        assertThat(person.get("/").read()).doesNotContain("the last mail, again");
    }

    @Test
    void what_is_parked_can_be_let_go() {
        person.doing(person.takesAWayOut("", "park"), "text", "the last mail, again", "when", "own", "time", "19:30");
        var parked = person.open(person.parked());
        assertThat(parked.read()).contains("19:30");
        assertThat(person.fill(parked, parked.path(), "let-go", "1").onward()).isEqualTo("/");
        assertThat(person.get("/").read()).doesNotContain("the last mail, again");
        assertThat(person.get(parked.path()).status()).isEqualTo(404);
    }

    @Test
    void away_for_days_one_is_welcomed_back_without_a_count() {
        told("no", 20);
        pass(Duration.ofDays(9));
        assertThat(person.get("/").read()).contains("Welcome back.").doesNotContain("9 days", "nine days", "missed");
    }
}
