package app.intact.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachOutTest {

    @TempDir
    Path folder;

    private Running running;
    private Walker person;

    @BeforeEach
    void start() {
        running = Running.in(folder);
        person = Walker.at(running);
        person.sends("/help/country", "country", "IE");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private String begins(String rejection) {
        var at = person.sends("/rejections/" + rejection + "/exercises/reach-out")
                .path();
        return at.substring(0, at.lastIndexOf('/'));
    }

    private String keeps(String name, String... more) {
        var fields = new java.util.ArrayList<>(java.util.List.of("name", name));
        fields.addAll(java.util.List.of(more));
        person.sends("/allies", fields.toArray(String[]::new));
        return person.opens("/allies").find("/allies/([0-9a-f]{32})\"><b[^>]*>" + name + "<");
    }

    @Test
    void the_message_opens_in_the_persons_own_apps_and_is_in_no_address_of_ours() {
        var rosa = keeps("Rosa", "number", "055 501-234", "mail", "rosa@example.org", "good-for", "comfort");
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/support", "choice", "comfort").isAt(run + "/who").has("Rosa", "Being listened to");
        person.sends(run + "/who", "choice", rosa, "name", "").isAt(run + "/start");
        person.sends(run + "/start", "choice", "warm").isAt(run + "/message").has("I’d like to hear your voice.");
        var sent = person.sends(run + "/message", "text", "Two lines & more.\nAt nine?")
                .isAt(run + "/send");
        sent.has(
                "tel:055501234",
                "sms:055501234?body=Two%20lines%20%26%20more.%0D%0AAt%20nine%3F",
                "mailto:rosa@example.org?body=Two%20lines%20%26%20more.%0D%0AAt%20nine%3F");
    }

    @Test
    void a_start_that_was_left_as_it_was_follows_another_choice_and_own_words_stay() {
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/who", "choice", "", "name", "Ames");
        var first = person.sends(run + "/start", "choice", "short").find("<textarea[^>]*>\\s*([^<]+)</textarea>");
        person.sends(run + "/message", "text", first);
        person.sends(run + "/start", "choice", "direct");
        person.opens(run + "/message").has("Can I call you?").hasNot("Have you got ten minutes?");
        person.sends(run + "/message", "text", "My own words.");
        person.sends(run + "/start", "choice", "short");
        person.opens(run + "/message").has("My own words.");
    }

    @Test
    void whoever_said_no_or_is_not_safe_is_not_offered_and_not_taken_by_name() {
        keeps("Rosa");
        keeps("Alex", "standing", "said-no");
        keeps("Kim", "standing", "unsafe");
        var run = begins(person.tells("They said no.", 60));
        person.opens(run + "/who").has("Rosa").hasNot("Alex", "Kim");
        var refused = person.sends(run + "/who", "choice", "new", "name", " alex ", "number", "1234");
        assertThat(refused.status()).isEqualTo(422);
        refused.has("You marked that they said no to you.", "1234");
        person.opens("/help").has("Rosa").hasNot("Alex", "Kim");
    }

    @Test
    void one_marked_meanwhile_is_not_led_to_any_more() {
        var alex = keeps("Alex", "number", "055 501 234");
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/who", "choice", alex, "name", "");
        person.sends(run + "/start", "choice", "short");
        person.sends(run + "/message", "text", "Have you got ten minutes?").has("tel:055501234");
        person.sends("/allies/" + alex, "name", "Alex", "number", "055 501 234", "standing", "unsafe");
        person.opens(run + "/send").hasNot("tel:055501234", "sms:", "mailto:").has("You marked since then");
    }

    @Test
    void somebody_new_is_kept_where_wished_and_can_be_let_go_without_the_run_losing_them() {
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/who", "choice", "new", "name", "Ames", "mail", "ames@example.org", "keep", "1");
        var ames = person.opens("/allies").has("Ames").find("/allies/([0-9a-f]{32})");
        person.sends("/allies/" + ames, "let-go", "1");
        person.opens("/allies").hasNot("Ames");
        person.opens(run + "/who").has("Ames", "ames@example.org");
        person.opens(run).has("Ames");
    }

    @Test
    void today_asks_later_whether_they_did_and_keeps_that_they_were_reached() {
        var rosa = keeps("Rosa", "number", "055 501 234");
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/who", "choice", rosa, "name", "");
        person.sends(run + "/send", "choice", "later").isAt(run + "/after");
        person.opens("/").has("You planned", "Reach Rosa").hasNot("Did you reach out?");
        running.hands().pass(Duration.ofHours(27));
        var plan = person.opens("/").has("Did you reach out?").find("href=\"(/plans/[0-9a-f]{32})\"");
        person.opens("/allies").hasNot("reached just now");
        person.sends(plan, "answer", "done").isAt(plan + "/how").has("No reply may mean only: not yet.");
        person.opens("/allies").has("reached just now");
        person.sends(plan + "/how", "how", "She laughed with me.").isAt(plan).has("She laughed with me.");
        person.opens("/").hasNot("Reach Rosa");
    }

    @Test
    void not_yet_asks_again_the_next_day_and_rather_not_ends_it() {
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/who", "name", "Ames");
        person.sends(run + "/send", "choice", "sent");
        running.hands().pass(Duration.ofHours(26));
        var plan = person.opens("/").has("Has anything come back?").find("href=\"(/plans/[0-9a-f]{32})\"");
        person.sends(plan, "answer", "not-yet")
                .isAt("/")
                .hasNot("Has anything come back?")
                .has("What you wrote to Ames");
        running.hands().pass(Duration.ofHours(24));
        person.opens("/").has("Has anything come back?");
        person.sends(plan, "answer", "let-go").isAt("/").hasNot("What you wrote to Ames");
    }

    @Test
    void for_someone_who_has_nobody_there_are_other_doors_and_no_draft() {
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/support", "choice", "comfort");
        person.sends(run + "/who", "choice", "nobody", "name", "")
                .isAt(run + "/doors")
                .has("A line that listens", "A group", "One small contact", "Someone who does this for a living");
        person.sends(run + "/doors", "choice", "group").isAt(run + "/after");
    }

    @Test
    void where_it_was_more_than_a_no_it_has_the_lines_for_that_and_no_word_of_a_no() {
        var id = person.tells("They said no.", 60);
        person.sends("/rejections/" + id + "/flow/help", "beyond", "more");
        var run = begins(id);
        person.opens(run + "/who")
                .has("If someone hurts or frightens you", "Ireland", "tel:112", "Not the one who did this.")
                .hasNot("who said no");
        person.sends(run + "/who", "name", "Ames")
                .has("I need someone to believe me.")
                .hasNot("got a no today");
    }

    @Test
    void what_was_kept_stands_under_what_was_asked() {
        var id = person.tells("They said no.", 60);
        person.sends("/rejections/" + id + "/flow/help", "beyond", "more");
        var run = begins(id);
        person.sends(run + "/support", "choice", "comfort");
        person.opens(run)
                .has("What do you need first?", "Someone who listens, and believes me")
                .hasNot("What would help now?", "Being listened to");
    }

    @Test
    void after_a_death_nobody_is_asked_to_believe_them() {
        var id = person.tells("They said no.", 60);
        person.sends("/rejections/" + id + "/flow/help", "beyond", "death");
        var run = begins(id);
        person.opens(run + "/who").hasNot("If someone hurts or frightens you", "who said no");
        person.sends(run + "/who", "name", "Ames").has("I lost someone.").hasNot("believe me", "got a no today");
    }

    @Test
    void being_harmed_in_this_stay_is_enough_for_the_lines() {
        var id = person.tells("They said no.", 60);
        person.sends("/help/danger", "answer", "harmed");
        person.opens(begins(id) + "/who").has("If someone hurts or frightens you");
    }

    @Test
    void where_there_is_danger_it_can_be_gone_on_with_once_that_was_asked_about() {
        var id = person.tells("They said no.", 60);
        var run = begins(id);
        person.sends(run + "/message", "text", "I want to kill myself.").isAt("/help/danger");
        person.opens(run + "/who").isAt("/help/danger");
        person.sends("/help/danger", "answer", "yes");
        person.opens(run + "/who").isAt(run + "/who");
        person.opens("/rejections/" + id + "/exercises/reach-out").has("Let one person know");
        person.opens("/rejections/" + id + "/exercises/back-to-what-works").hasNot("Meet again what you can do");
    }

    @Test
    void at_night_it_says_that_a_message_can_wait_and_asks_again_in_the_morning() {
        running.hands().pass(Duration.ofHours(8));
        var run = begins(person.tells("They said no.", 60));
        person.sends(run + "/who", "name", "Ames");
        person.opens(run + "/send").has("It is night.");
        person.sends(run + "/send", "choice", "later");
        person.opens("/").has("For today at 10:00.");
    }

    @Test
    void a_careful_rejection_is_offered_no_facing_exercise_and_one_under_way_stops() {
        var id = person.tells("They said no.", 60);
        var at = person.sends("/rejections/" + id + "/exercises/let-it-sting").path();
        person.opens(at).has("This stings. That is okay.");
        person.sends("/rejections/" + id + "/flow/help", "beyond", "unsure");
        person.opens(at).hasNot("This stings. That is okay.");
        for (var exercise : new String[] {"let-it-sting", "name-it"}) {
            person.opens("/rejections/" + id + "/exercises/" + exercise).isAt("/rejections/" + id + "/flow/help");
        }
    }
}
