package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the server answered.
///
/// @param path what was asked for
/// @param headers by name in lower case
record Answer(String path, int status, Map<String, List<String>> headers, byte[] body) {

    private static final String ATTRIBUTES = "(?:[^>\"]|\"[^\"]*+\")*?";

    /// The body as it came.
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// The body as a person reads it: entities as what they stand for, every line end the same.
    String read() {
        return unescaped(text());
    }

    static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replace("\r\n", "\n");
    }

    /// A header, "" when absent.
    String header(String name) {
        return String.join(", ", headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of()));
    }

    /// Where it leads on.
    String onward() {
        assertThat(status).as("answer to %s leads on", path).isEqualTo(303);
        return header("Location");
    }

    /// The value of the first field of that name in the page, "" when there is none.
    String field(String name) {
        var area = Pattern.compile("<textarea[^>]* name=\"" + Pattern.quote(name) + "\"[^>]*>([^<]*)</textarea>")
                .matcher(text());
        if (area.find()) {
            return unescaped(area.group(1)).replaceFirst("^\n", "");
        }
        var input = Pattern.compile("<input" + ATTRIBUTES + " name=\"" + Pattern.quote(name) + "\"" + ATTRIBUTES + ">")
                .matcher(text());
        if (!input.find()) {
            return "";
        }
        var value = Pattern.compile(" value=\"([^\"]*)\"").matcher(input.group());
        return value.find() ? unescaped(value.group(1)) : "";
    }

    boolean hasField(String name) {
        return text().contains(" name=\"" + name + "\"");
    }

    /// The values chosen among the choices of that name.
    List<String> chosen(String name) {
        return Pattern.compile("<input[^>]* name=\"" + Pattern.quote(name) + "\" value=\"([^\"]*)\"[^>]* checked")
                .matcher(text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// The first part of the page that fits, its first group.
    String find(String pattern) {
        var found = Pattern.compile(pattern).matcher(text());
        assertThat(found.find()).as("%s is in the page %s", pattern, path).isTrue();
        return unescaped(found.group(1));
    }

    /// Never the body: a failing test prints this.
    @Override
    public String toString() {
        return path + " " + status;
    }
}
