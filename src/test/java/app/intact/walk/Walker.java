package app.intact.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;

/// Somebody with a browser of their own: keeps its cookie, and goes where a form leads.
final class Walker {

    private final String home;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Walker(String home) {
        this.home = home;
    }

    static Walker at(Running running) {
        return new Walker("http://127.0.0.1:" + running.port());
    }

    /// What came, and where it was found in the end.
    record Page(String path, int status, String text) {

        Page has(String... words) {
            assertThat(text).as(path).contains(words);
            return this;
        }

        Page hasNot(String... words) {
            assertThat(text).as(path).doesNotContain(words);
            return this;
        }

        Page isAt(String expected) {
            assertThat(path).isEqualTo(expected);
            return this;
        }

        /// The first group of the first part that fits.
        String find(String pattern) {
            var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
            assertThat(found.find()).as(pattern + " in " + path).isTrue();
            return found.group(1);
        }

        boolean fits(String pattern) {
            return Pattern.compile(pattern, Pattern.DOTALL).matcher(text).find();
        }
    }

    Page opens(String path) {
        return send(path, HttpRequest.newBuilder(URI.create(home + path)));
    }

    /// Sends a form and goes where it leads.
    Page sends(String path, String... fieldsAndValues) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            parts.add(fieldsAndValues[i] + "=" + URLEncoder.encode(fieldsAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return send(
                path,
                HttpRequest.newBuilder(URI.create(home + path))
                        .header("Origin", home)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", parts))));
    }

    private Page send(String path, HttpRequest.Builder asking) {
        try {
            var answer = client.send(asking.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 303) {
                return opens(answer.headers().firstValue("Location").orElseThrow());
            }
            return new Page(path, answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Records a rejection.
    ///
    /// @return its id
    String tells(String text, int sting) {
        sends("/rejections", "text", text, "sting", Integer.toString(sting));
        return opens("/rejections").find("href=\"/rejections/([0-9a-f]{32})");
    }

    /// Keeps what is in memory.
    ///
    /// @param way `device`, or `passphrase` with the six words offered
    /// @return the recovery code
    String keeps(String way) {
        sends("/keep", "way", way);
        if (way.equals("passphrase")) {
            opens("/keep/passphrase");
            sends("/keep/passphrase", "take", "offered");
        }
        var code = opens("/keep/code/code.txt")
                .find("((?:[0-9A-Z]{4} ){7}[0-9A-Z]{4})")
                .split(" ");
        var asked = Pattern.compile("<label for=\"group-[ab]\">[^<]*?([1-8])</label>")
                .matcher(opens("/keep/code/confirm").text())
                .results()
                .map(found -> code[Integer.parseInt(found.group(1)) - 1])
                .toList();
        sends("/keep/code/confirm", "group-a", asked.getFirst(), "group-b", asked.getLast());
        return String.join(" ", code);
    }
}
