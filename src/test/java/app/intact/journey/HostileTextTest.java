package app.intact.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.language.PersonalText;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever is typed into whatever field is only ever words (R19), and nothing leaves the machine meanwhile (R20): no
/// request to elsewhere (each [Journey] fails at one), no script, no request that nobody made.
class HostileTextTest extends Journey {

    private static final String FIELDS = "main textarea, main input[type=text], main input:not([type])";
    private static final String CHOOSE = """
            form => {
              const names = new Set();
              for (const box of form.querySelectorAll('input[type=radio]')) {
                if (!names.has(box.name)) { box.checked = true; names.add(box.name); }
              }
              for (const range of form.querySelectorAll('input[type=range]')) {
                range.value = 40;
                range.dispatchEvent(new Event('input', {bubbles: true}));
                range.dispatchEvent(new Event('change', {bubbles: true}));
              }
            }""";

    private static final String SEND = """
            form => {
              form.noValidate = true;
              form.requestSubmit(form.querySelector('button:not([type=button])'));
            }""";

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> typedAt = new LinkedHashSet<>();
    private int requests;
    private int fields;
    private String rejection = "";
    private String run = "";

    @Test
    void words_are_only_words_in_every_field() {
        var person = begin();
        everyField(person, 0);
        for (int text = 0; text < HostileTexts.ALL.size(); text += 13) {
            shownAsTyped(person, HostileTexts.ALL.get(text));
        }
        nothingWrong();
    }

    @Tag("long")
    @Test
    void every_hostile_text_is_only_words_in_every_field() {
        var person = begin();
        for (int text = 0; text < HostileTexts.ALL.size(); text++) {
            everyField(person, text);
            shownAsTyped(person, HostileTexts.ALL.get(text));
        }
        nothingWrong();
        System.out.printf(
                "%d texts, %d fields filled on %d pages, %d requests, all to this machine%n",
                HostileTexts.ALL.size(), fields, typedAt.size(), requests);
    }

    private Person begin() {
        var person = someone(Screen.DESK, Manner.MOUSE);
        person.page().onDialog(dialog -> wrong.add("dialog " + dialog.message()));
        person.page().context().onRequest(request -> {
            requests++;
            if (request.url().contains("harm") || request.url().equals(running().home() + "leave")) {
                wrong.add("request " + request.url());
            }
        });
        new MainJob(person).record(40);
        person.comesTo("It is set down. You can stop here.");
        rejection = person.page().url().replaceAll(".*/rejections/(\\w+)/.*", "$1");
        person.opens("/rejections/" + rejection + "/exercises/name-it").presses("Begin");
        person.comesTo("What are you telling yourself?");
        run = person.page().url().replaceAll(".*/runs/(\\w+)/.*", "$1");
        return person;
    }

    /// Every field of every page of the router, each with another text.
    private void everyField(Person person, int first) {
        int next = first;
        for (var path : pages(person)) {
            person.opens(path);
            for (int form = 0;
                    form
                            < person.page()
                                    .locator("main form:has(" + inner() + ")")
                                    .count();
                    form++) {
                next = fill(person, path, form, next);
                person.opens(path);
            }
        }
    }

    private static String inner() {
        return FIELDS.replace("main ", "");
    }

    private int fill(Person person, String path, int number, int first) {
        int next = first;
        var form = person.page().locator("main form:has(" + inner() + ")").nth(number);
        person.page().evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        for (Locator field : form.locator(inner()).all()) {
            if (field.isVisible() && field.isEditable()) {
                field.fill(HostileTexts.ALL.get(next++ % HostileTexts.ALL.size()));
                typedAt.add(path.replaceAll("[0-9a-f]{32}", "*"));
                fields++;
            }
        }
        if (next > first) {
            form.evaluate(CHOOSE);
            try {
                person.page()
                        .waitForResponse(
                                answer -> answer.request().method().equals("POST")
                                        && !answer.url().endsWith("/listen"),
                                new Page.WaitForResponseOptions().setTimeout(5_000),
                                () -> form.evaluate(SEND));
            } catch (TimeoutError notSent) {
                wrong.add("form " + number + " was not sent at " + path);
            }
            calm(person, path);
        }
        return next;
    }

    private void shownAsTyped(Person person, String text) {
        var at = "/rejections/" + rejection + "/flow/happened";
        var expected = PersonalText.of(text).reveal();
        var field = person.opens(at).page().locator("#text");
        field.fill(text);
        person.presses("Go on").comesTo("What do you feel?");
        calm(person, at);
        assertThat(person.opens(at).page().locator("#text").inputValue()).isEqualTo(expected);
        for (var path : List.of("/rejections/" + rejection, "/rejections/" + rejection + "/flow/story")) {
            person.opens(path);
            calm(person, path);
        }
        var shown =
                person.opens("/rejections/" + rejection).page().locator("main").textContent();
        assertThat(shown).contains(expected);
    }

    private void calm(Person person, String where) {
        person.page().waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        if (Boolean.TRUE.equals(person.page().evaluate("() => 'harmed' in window"))) {
            wrong.add("script ran at " + where);
        }
        var foreign = "main script, main iframe, main object, main embed, main [hx-get*=harm], main [data-hx-get]";
        if (person.page().locator(foreign).count() > 0) {
            wrong.add("an element was made of words at " + where);
        }
    }

    private void nothingWrong() {
        assertThat(wrong).isEmpty();
        assertThat(typedAt).as("%s", typedAt).hasSizeGreaterThan(8);
    }

    /// From the router, and what the pages lead to; only those that can be opened now.
    private List<String> pages(Person person) {
        var paths = new LinkedHashSet<String>();
        for (var address : running().addresses()) {
            if (address.method().equals("GET")) {
                for (var step : address.path().contains("/flow/")
                        ? List.of("happened", "feelings", "story", "now")
                        : List.of("sentence", "feeling")) {
                    paths.add(filled(address.path(), step));
                }
            }
        }
        for (var index : List.of("/help", "/")) {
            person.opens(index);
            for (Locator link : person.page().locator("main a[href^='/']").all()) {
                paths.add(String.valueOf(link.getAttribute("href")));
            }
        }
        paths.removeIf(path -> path.contains("{") || path.contains("code.txt") || path.equals("/away"));
        paths.removeIf(path -> !hasFields(person.page(), path));
        return List.copyOf(paths);
    }

    private String filled(String path, String step) {
        return path.replace("/rejections/{id}", "/rejections/" + rejection)
                .replace("{run}", run)
                .replace("{step}", step)
                .replace("{code}", "name-it")
                .replace("{way}", path.startsWith("/back") ? "absorbing" : "difference");
    }

    private boolean hasFields(Page page, String path) {
        // This client does not know that every name under localhost is this machine.
        var cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value);
        var answer = page.request()
                .get(
                        "http://127.0.0.1:" + running().port() + path,
                        RequestOptions.create()
                                .setHeader("Cookie", cookies.collect(Collectors.joining("; ")))
                                .setMaxRedirects(0));
        return answer.status() == 200
                && answer.headers().getOrDefault("content-type", "").startsWith("text/html")
                && answer.text().matches("(?s).*<main.*<(textarea|input type=\"text\"|input [^>]*type=\"text\").*");
    }
}
