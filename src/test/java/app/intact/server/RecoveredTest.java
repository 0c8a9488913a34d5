package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After the recovery code: a new way in and a new code, or a word about what it means to leave it.
class RecoveredTest {

    @TempDir
    Path folder;

    private Running running;
    private Person person;
    private Person.Keys keys;

    @BeforeEach
    void a_vault_with_a_passphrase() {
        running = Running.in(folder);
        person = Person.at(running);
        person.told("the letter came", 30);
        keys = person.keepsWithAPassphrase();
        person.post("/lock");
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void the_code_leads_to_a_new_passphrase_and_a_new_code() {
        assertThat(person.unlocksByCode(keys.code()).onward()).isEqualTo("/recovered");
        assertThat(person.get("/recovered").read()).contains("Choose a new passphrase now", "May somebody know");
        person.post("/recovered", "go", "new");
        var own = "a passphrase of my own making";
        assertThat(person.post("/recovered/passphrase", "take", "own", "pass", own, "again", own)
                        .onward())
                .isEqualTo("/recovered/code");
        var code = person.confirmsTheCode("/recovered/code");
        assertThat(person.get("/").read()).contains("The new way in and the new code hold");
        assertThat(person.get("/recovered").onward()).isEqualTo("/");
        person.post("/lock");
        assertThat(person.unlocks(keys.passphrase()).status()).isEqualTo(422);
        assertThat(person.unlocksByCode(keys.code()).status()).isEqualTo(422);
        assertThat(person.unlocks(own).onward()).isEqualTo("/");
        person.post("/lock");
        assertThat(person.unlocksByCode(code).onward()).isEqualTo("/recovered");
    }

    @Test
    void it_can_be_left_and_what_that_means_is_said() {
        person.unlocksByCode(keys.code());
        assertThat(person.get("/recovered").read()).contains("this code is then the only way in");
        assertThat(person.follow(person.post("/recovered", "go", "later")).read())
                .contains("Keep the recovery code");
        assertThat(person.get("/recovered").onward()).isEqualTo("/");
        person.post("/lock");
        assertThat(person.unlocksByCode(keys.code()).status()).isEqualTo(303);
    }

    @Test
    void somebody_may_know_it_needs_no_passphrase_after_the_code() {
        person.unlocksByCode(keys.code());
        assertThat(person.get("/settings/key").hasField("current")).isFalse();
        assertThat(person.post("/settings/key").onward()).isEqualTo("/settings/key/passphrase");
        person.get("/settings/key/passphrase");
        person.post("/settings/key/passphrase", "take", "offered");
        person.confirmsTheCode("/settings/key/code");
        assertThat(person.get("/recovered").onward()).isEqualTo("/");
        person.post("/lock");
        assertThat(person.unlocksByCode(keys.code()).status()).isEqualTo(422);
    }

    @Test
    void what_was_typed_while_it_was_locked_comes_back_before_that() {
        person.post("/rejections", "text", "typed while it was locked", "sting", "40");
        var back = person.unlocksByCode(keys.code());
        assertThat(back.field("text")).isEqualTo("typed while it was locked");
        var saved = person.fill(back, "/rejections", "text", back.field("text"), "sting", "40");
        assertThat(person.follow(saved).read()).contains("Choose a new passphrase now");
        assertThat(person.post("/recovered", "go", "later").onward()).isEqualTo("/");
        assertThat(person.open("/rejections").read()).contains("typed while it was locked");
    }

    @Test
    void nobody_else_comes_there() {
        assertThat(person.get("/recovered").status()).isEqualTo(303);
        person.unlocks(keys.passphrase());
        assertThat(person.get("/recovered").onward()).isEqualTo("/");
        assertThat(person.post("/recovered", "go", "new").onward()).isEqualTo("/");
        assertThat(person.get("/recovered/code").onward()).isEqualTo("/recovered");
    }

    @Test
    void a_slip_in_a_code_is_told_with_its_group() {
        var groups = keys.code().split(" ");
        groups[2] = groups[2].charAt(0) == 'A' ? "B" + groups[2].substring(1) : "A" + groups[2].substring(1);
        assertThat(person.unlocksByCode(String.join("-", groups)).read())
                .contains("One character is not right, in group 3.");
        assertThat(person.unlocksByCode(keys.code().replace(" ", "").substring(2))
                        .read())
                .contains("in eight groups of four; these are 30.");
        assertThat(person.unlocksByCode(keys.code().substring(0, 38) + "%").read())
                .contains("In group 8 there is");
    }

    @Test
    void from_a_passphrase_to_none_on_this_device_and_back() {
        person.unlocks(keys.passphrase());
        assertThat(person.post("/settings/passphrase", "take", "device", "current", "wrong words")
                        .status())
                .isEqualTo(422);
        person.post("/settings/passphrase", "take", "device", "current", keys.passphrase());
        assertThat(person.get("/settings").read()).contains("None: the vault opens by itself on this device.");
        person.post("/lock");
        assertThat(person.unlocks(keys.passphrase()).status()).isEqualTo(422);
        assertThat(person.post("/unlock", "way", "device").onward()).isEqualTo("/");
        person.get("/settings/passphrase");
        person.post(
                "/settings/passphrase",
                "take",
                "own",
                "pass",
                "words that I know by heart",
                "again",
                "words that I know by heart");
        assertThat(person.get("/settings").read()).contains("The vault opens with it.");
        person.post("/lock");
        assertThat(person.post("/unlock", "way", "device").status()).isEqualTo(422);
        assertThat(person.unlocks("words that I know by heart").onward()).isEqualTo("/");
        assertThat(folder.resolve("config")).isDirectoryNotContaining("glob:**.key");
        person.post("/lock");
        assertThat(person.unlocksByCode(keys.code()).onward()).isEqualTo("/recovered");
    }
}
