package app.intact.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What holds for every page: axe finds nothing, nothing scrolls sideways, everything that is pressed is large
/// enough, and there is one heading and a title without a person's words.
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private static final List<String> CONTRAST = List.of("color-contrast");

    /// Handed to the page as it is: the binding opens a second page for each look, which takes three times as
    /// long.
    private static final String AXE = axe();

    private static final String RUN = """
            async run => {
              const found = await axe.run(document, { runOnly: run, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} ${node.html.slice(0, 160)} ${node.failureSummary.replace(/\\s+/g, ' ')}`));
            }
            """;

    private static final String SIDEWAYS = """
            () => {
              const root = document.documentElement;
              if (root.scrollWidth <= innerWidth) return [];
              return [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 0.5 && !e.closest('.scroll') && !e.closest('svg'))
                .slice(0, 3).map(e => 'sideways: ' + e.outerHTML.slice(0, 120));
            }
            """;

    /// A link that stands in a sentence is as high as its line; a box or a ring is pressed by its words.
    private static final String SMALL = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
              .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.unseen'))
              .filter(e => !(e.tagName === 'A' && getComputedStyle(e).display === 'inline'
                && [...e.parentElement.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())))
              .map(e => [e, (e.closest('label') || e).getBoundingClientRect()])
              .filter(([e, box]) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
              .map(([e, box]) => `small: ${Math.round(box.width)} × ${Math.round(box.height)} ${e.outerHTML.slice(0, 120)}`)
            """;

    private final Person person;
    private final boolean all;
    private final List<String> found = new ArrayList<>();

    /// @param all whether to look narrow and wide, light and dark; else narrow and light, and at the contrast of the
    /// wide and dark
    Inspection(Person person, boolean all) {
        this.person = person;
        this.all = all;
    }

    void of(String name) {
        var page = person.page();
        var before = page.viewportSize();
        look(name, Screen.PHONE, page, false);
        if (all) {
            look(name, Screen.DESK.inTheDark(), page, false);
            look(name, Screen.PHONE.inTheDark(), page, true);
            look(name, Screen.DESK, page, true);
        } else if (person.screen().script()) {
            look(name, Screen.DESK.inTheDark(), page, true);
        }
        page.setViewportSize(320, before.height);
        note(name + " 320: ", page.evaluate(SIDEWAYS));
        note(name + " 320: ", page.evaluate(SMALL));
        page.setViewportSize(before.width, before.height);
        if (page.locator("h1").count() != 1) {
            found.add(name + ": " + page.locator("h1").count() + " headings of the first level");
        }
        if (page.title().contains("post") || page.title().isBlank()) {
            found.add(name + ": a title that tells");
        }
    }

    private void look(String name, Screen screen, Page page, boolean onlyContrast) {
        page.setViewportSize(screen.width(), screen.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        var where = name + (screen.dark() ? " dark " : " light ") + screen.width() + ": ";
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        // What has scrolled under the head, which stays in sight, is covered rightly.
        page.evaluate("scrollTo(0, 0)");
        var run = onlyContrast ? Map.of("type", "rule", "values", CONTRAST) : Map.of("type", "tag", "values", RULES);
        note(where, page.evaluate(RUN, run));
        note(where, page.evaluate(SMALL));
    }

    private void note(String where, Object flaws) {
        ((List<?>) flaws).forEach(flaw -> found.add(where + flaw));
    }

    private static String axe() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void foundNothing() {
        assertThat(found).isEmpty();
    }
}
