package app.intact.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.web.Guard.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private static final String OURS = "http://intact.localhost:7411";
    private static final List<@Nullable String> SITES =
            Arrays.asList(null, "same-origin", "none", "same-site", "cross-site");
    private static final List<@Nullable String> ORIGINS = Arrays.asList(
            null, OURS, "http://localhost:7411", "http://intact.localhost:8080", "https://evil.example", "null");

    private final Guard guard = new Guard(7411);

    @ParameterizedTest
    @ValueSource(
            strings = {"intact.localhost:7411", "localhost:7411", "127.0.0.1:7411", "[::1]:7411", "LOCALHOST:7411"})
    void a_host_of_this_machine_is_let_in(String host) {
        assertThat(guard.judge("GET", false, host, "none", "document", null)).isEqualTo(Verdict.LET_IN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7411",
                "localhost",
                "localhost:80",
                "intact.localhost.evil.example:7411",
                ""
            })
    void any_other_host_is_told_nothing(String host) {
        assertThat(guard.judge("GET", false, host, "none", "document", null)).isEqualTo(Verdict.WRONG_HOST);
        assertThat(guard.judge("POST", false, host, "same-origin", "empty", OURS))
                .isEqualTo(Verdict.WRONG_HOST);
    }

    /// Every combination of the headers a browser sends, or leaves out, with a form.
    @Test
    void a_form_is_taken_only_from_the_very_address_it_is_sent_to() {
        var let = new ArrayList<String>();
        for (var site : SITES) {
            for (var origin : ORIGINS) {
                if (guard.judge("POST", false, "intact.localhost:7411", site, "document", origin) == Verdict.LET_IN) {
                    let.add(site + " " + origin);
                }
            }
        }
        assertThat(let)
                .containsExactly(
                        "null " + OURS, "same-origin null", "same-origin " + OURS, "none null", "none " + OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_page_asked_for_from_elsewhere_shows_nothing(String site) {
        assertThat(guard.judge("GET", false, "localhost:7411", site, "document", null))
                .isEqualTo(Verdict.FOREIGN_LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iframe", "image", "script", "style", "object", "embed"})
    void a_page_is_not_shown_inside_another_or_as_a_part_of_one(String destination) {
        assertThat(guard.judge("GET", false, "localhost:7411", "same-origin", destination, null))
                .isEqualTo(Verdict.FOREIGN_LINK);
    }

    @Test
    void a_stylesheet_is_not_lent_to_another_site() {
        assertThat(guard.judge("GET", true, "localhost:7411", "same-origin", "style", null))
                .isEqualTo(Verdict.LET_IN);
        assertThat(guard.judge("GET", true, "localhost:7411", "cross-site", "style", null))
                .isEqualTo(Verdict.WRONG_HOST);
    }
}
