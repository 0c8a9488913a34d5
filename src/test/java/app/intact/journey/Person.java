package app.intact.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Somebody in front of a browser. Everything is found as a person finds it: by its words.
final class Person {

    private static final Pattern ANYTHING = Pattern.compile(".");

    private final Page page;
    private final Screen screen;
    private final Manner manner;
    private final Supplier<URI> home;
    private final Keys keys;

    Person(Page page, Screen screen, Manner manner, Supplier<URI> home) {
        this.page = page;
        this.screen = screen;
        this.manner = manner;
        this.home = home;
        this.keys = new Keys(page);
    }

    Page page() {
        return page;
    }

    Screen screen() {
        return screen;
    }

    /// Types an address.
    Person opens(String path) {
        page.navigate(home.get().resolve(path).toString());
        return this;
    }

    /// Is on a page that was loaded anew.
    Person sees(String heading) {
        assertThat(heading()).hasText(heading);
        return this;
    }

    /// Has come to a page by something pressed: where scripts run, the place of the reader is its heading.
    Person comesTo(String heading) {
        sees(heading);
        if (screen.script()) {
            assertThat(heading()).isFocused();
        }
        return this;
    }

    Person reads(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    Person readsNot(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    Person presses(String button) {
        return acts(button(button));
    }

    Person follows(String link) {
        return acts(link(link));
    }

    /// A page that has just arrived takes the focus to its place; whoever types before that types into nowhere. A
    /// person is slower than that, so this one waits too.
    private void settle() {
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
    }

    /// Presses or follows what is found.
    Person acts(Locator control) {
        settle();
        switch (manner) {
            case MOUSE -> control.click();
            case FINGER -> control.tap();
            case KEYS -> keys.press(control);
        }
        return this;
    }

    Person writes(String label, String words) {
        settle();
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        if (manner == Manner.KEYS) {
            keys.write(field, words);
        } else {
            field.fill(words);
        }
        return this;
    }

    /// Ticks a box, or chooses one of several.
    Person ticks(String words) {
        settle();
        var box = page.locator("main label.tick")
                .filter(new Locator.FilterOptions().setHasText(begins(words)))
                .first()
                .locator("input");
        switch (manner) {
            case MOUSE, FINGER -> box.check();
            case KEYS -> keys.tick(box);
        }
        return this;
    }

    Person unfolds(String summary) {
        return acts(page.locator("summary").filter(new Locator.FilterOptions().setHasText(summary)));
    }

    /// Sets a slider: with a finger or the mouse where the value lies on it, with keys step by step, and
    /// without script by the nearest of its words.
    Person rates(String slider, int value) {
        settle();
        if (!screen.script()) {
            var words = page.locator("input[name='" + slider + "-word']");
            var nearest = words.nth((int) Math.round(value / 100.0 * (words.count() - 1)));
            if (manner == Manner.KEYS) {
                keys.tick(nearest);
            } else {
                nearest.check();
            }
            return this;
        }
        var range = page.locator("input[type=range]#" + slider);
        switch (manner) {
            case MOUSE, FINGER -> pointAt(range, value);
            case KEYS -> keys.slide(range, value);
        }
        assertThat(range).hasAttribute("name", slider);
        assertThat(page.locator("output[for='" + slider + "']")).hasText(ANYTHING);
        return this;
    }

    private void pointAt(Locator range, int value) {
        range.scrollIntoViewIfNeeded();
        var box = range.boundingBox();
        var thumb = box.height < 44 ? box.height : 44;
        double x = thumb / 2 + (box.width - thumb) * value / 100;
        if (manner == Manner.FINGER) {
            range.tap(new Locator.TapOptions().setPosition(x, box.height / 2));
        } else {
            range.click(new Locator.ClickOptions().setPosition(x, box.height / 2));
        }
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(begins(name)))
                .first();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(begins(name)))
                .first();
    }

    /// Large controls have their hint in their name, so a name is known by its beginning. The pattern is read
    /// by the browser, which knows no `Pattern.quote`.
    private static Pattern begins(String words) {
        var literal = words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^\\s*" + literal + "(\\s|$)");
    }

    Locator heading() {
        return page.locator("main h1");
    }
}
