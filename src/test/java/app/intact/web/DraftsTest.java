package app.intact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final Drafts NONE = Drafts.of(new byte[0]);

    private static Draft draft(String page, String text) {
        return new Draft(page, page, Map.of("text", text));
    }

    @Test
    void what_is_written_is_read_again() {
        var all = NONE.with(new Draft("/rejections/new", "/rejections", Map.of("text", "é 🙂 \n\u0000", "own", "")))
                .with(draft("/back/park", "two"));
        var read = Drafts.of(all.bytes());
        assertThat(read.newestFirst()).isEqualTo(all.newestFirst());
        assertThat(read.on("/rejections/new").orElseThrow().texts()).containsEntry("text", "é 🙂 \n\u0000");
        assertThat(read.sentTo("/rejections").orElseThrow().page()).isEqualTo("/rejections/new");
        assertThat(NONE.bytes()).isEmpty();
    }

    @Test
    void a_page_has_one_and_the_newest_is_last_to_go() {
        var all = NONE;
        for (int i = 0; i < 20; i++) {
            all = all.with(draft("/back/" + i, "text " + i)).with(draft("/back/0", "again " + i));
        }
        assertThat(all.newestFirst()).hasSize(Drafts.MOST_PAGES);
        assertThat(all.on("/back/0").orElseThrow().texts()).containsEntry("text", "again 19");
        assertThat(all.on("/back/19")).isPresent();
        assertThat(all.on("/back/12")).isEmpty();
    }

    @Test
    void a_blank_one_takes_the_one_before_away() {
        assertThat(NONE.with(draft("/back/park", "words"))
                        .with(draft("/back/park", " \n"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void they_never_grow_over_their_size_and_one_too_large_costs_nothing_else() {
        var all = NONE;
        for (int i = 0; i < 6; i++) {
            all = all.with(draft("/back/" + i, "ü".repeat(40_000)));
            assertThat(all.bytes().length).isLessThanOrEqualTo(Drafts.MOST_BYTES);
        }
        assertThat(all.on("/back/5")).isPresent();
        assertThat(all.on("/back/0")).isEmpty();
        var same = all.with(draft("/back/5", "x".repeat(Drafts.MOST_BYTES)));
        assertThat(same.newestFirst()).isEqualTo(all.newestFirst());
    }

    @Test
    void whatever_the_bytes_are_nothing_breaks() {
        var whole = NONE.with(draft("/back/park", "some words")).bytes();
        for (int length = 0; length < whole.length; length++) {
            assertThat(Drafts.of(Arrays.copyOf(whole, length)).isEmpty()).isTrue();
        }
        var chance = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var bytes = whole.clone();
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt();
            assertThat(Drafts.of(bytes).newestFirst()).hasSizeLessThanOrEqualTo(1);
        }
        assertThat(Drafts.of("\u0002anything".getBytes(StandardCharsets.UTF_8)).isEmpty())
                .isTrue();
    }

    @Test
    void pages_that_ask_for_secrets_are_no_place_for_drafts() {
        for (var place : new String[] {
            "/rejections/new",
            "/back/park?of=1",
            "/exercises/runs/0af/fear",
            "/allies/new",
            "/wins/new",
            "/plans/0af/how"
        }) {
            assertThat(Draft.isPlace(place)).as(place).isTrue();
        }
        for (var other : new String[] {
            "",
            "/",
            "/unlock",
            "/keep/passphrase",
            "/settings/passphrase",
            "/settings/key/code/confirm",
            "/help",
            "/help/danger",
            "//elsewhere.example",
            "/rejections/../settings",
            "/rejections?q=a b",
            "/rejections\n",
            "https://elsewhere.example/rejections"
        }) {
            assertThat(Draft.isPlace(other)).as(other).isFalse();
        }
    }

    @Test
    void nothing_that_was_written_is_said_in_passing() {
        assertThat(draft("/back/park", "secret words").toString()).doesNotContain("secret");
        assertThat(new Begun(true, "/back/park", Map.of("text", "secret words"), "").toString())
                .doesNotContain("secret");
    }
}
