package app.intact.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The keyboard alone. Wherever the focus comes to rest on the way it can be seen, and it goes through the page
/// in order.
final class Keys {

    private static final int MOST_STOPS = 250;

    /// Where the focus is, seen from a control: `here`, `on` (the control comes later), `back`; or what is
    /// wrong with the place where it came to rest: nothing is drawn around it, it is out of sight, or it is not
    /// the next one on the way.
    private static final String WHERE = """
            (control, way) => {
              const at = document.activeElement;
              const follows = (a, b) => !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
              if (at && at !== document.body && way) {
                // A slider's ring is around its thumb, where no script can look.
                const slides = at.type === 'range' && at.matches(':focus-visible');
                const style = getComputedStyle(at);
                const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
                const box = (at.closest('label') || at).getBoundingClientRect();
                const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                const last = window.lastStop;
                const what = at.tagName.toLowerCase() + ' ' + (at.id || at.name || at.textContent.trim().slice(0, 30));
                if (!drawn && !slides) return 'not drawn: ' + what;
                if (!inSight) return 'out of sight: ' + what;
                if (last && last.isConnected && last !== at && (way === 'on') !== follows(last, at)) return 'out of order: ' + what;
              }
              window.lastStop = at;
              if (at === control) return 'here';
              return at && at !== document.body && follows(control, at) ? 'back' : 'on';
            }
            """;

    private static final int MOST_FRAMES = 20;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    void press(Locator control) {
        reach(control);
        page.keyboard().press("Enter");
    }

    void write(Locator field, String words) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(words);
    }

    /// A group of choices is one stop: at what is chosen, or else at its first.
    void tick(Locator box) {
        if ("radio".equals(box.getAttribute("type"))) {
            var group = page.locator("input[type=radio][name='" + box.getAttribute("name") + "']");
            var chosen = group.and(page.locator(":checked"));
            reach(chosen.count() > 0 ? chosen : group.first());
            page.keyboard().press("Space");
            for (int i = 0; i < group.count() && !box.isChecked(); i++) {
                page.keyboard().press("ArrowDown");
            }
        } else {
            reach(box);
            if (!box.isChecked()) {
                page.keyboard().press("Space");
            }
        }
        assertThat(box.isChecked()).isTrue();
    }

    void slide(Locator range, int value) {
        reach(range);
        page.keyboard().press("Home");
        for (int tens = 0; tens < value / 10; tens++) {
            page.keyboard().press("PageUp");
        }
        for (int ones = 0; ones < value % 10; ones++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(range.inputValue()).isEqualTo(String.valueOf(value));
    }

    private void reach(Locator control) {
        var where = where(control, "");
        for (int stop = 0; stop < MOST_STOPS && !where.equals("here"); stop++) {
            page.keyboard().press(where.equals("back") ? "Shift+Tab" : "Tab");
            where = where(control, where);
            assertThat(where).isIn("here", "on", "back");
        }
        assertThat(where).as("reached by Tab: %s", control).isEqualTo("here");
    }

    /// What has the focus is scrolled into sight, which a busy machine may do a frame later.
    private String where(Locator control, String way) {
        var where = String.valueOf(control.evaluate(WHERE, way));
        for (int frame = 0; frame < MOST_FRAMES && where.startsWith("out of sight"); frame++) {
            page.waitForTimeout(50);
            where = String.valueOf(control.evaluate(WHERE, way));
        }
        return where;
    }
}
