import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A first session without a person, over HTTP: opens every page that can be reached, with its styles, scripts and
/// pictures, and sends the first form of the start page and of each page that follows it. It knows no page by name, so
/// it needs no change when one is added.
///
/// Used by `./intact`, to rehearse a start, and by `bin/bench`. `java bin/Walk.java PORT` walks once.
final class Walk {

    private static final int MOST_PAGES = 150;
    private static final int MOST_FORMS = 12;
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|hx-get)=[\"']?(/[^\"' >#]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI home;
    private final String origin;
    private int answered;

    Walk(int port) {
        origin = "http://localhost:" + port;
        home = URI.create(origin + "/");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var walk = new Walk(Integer.parseInt(args[0]));
        walk.all();
        System.out.println("walked: " + walk.answered + " answers");
    }

    int answered() {
        return answered;
    }

    /// Forms first, so that the pages hold something afterwards.
    void all() throws IOException, InterruptedException {
        sendForms();
        openPages();
    }

    private void openPages() throws IOException, InterruptedException {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add("/");
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            var path = open.poll();
            if (!seen.add(path)) {
                continue;
            }
            LINK.matcher(get(path)).results().map(link -> unescape(link.group(1))).forEach(open::add);
        }
    }

    private void sendForms() throws IOException, InterruptedException {
        var page = get("/");
        for (int i = 0; i < MOST_FORMS; i++) {
            var form = firstForm(page);
            if (form.isEmpty()) {
                return;
            }
            page = post(form.get());
        }
    }

    private record Form(String action, Map<String, String> fields) {}

    private static Optional<Form> firstForm(String page) {
        return FORM.matcher(page)
                .results()
                .filter(found -> "post".equalsIgnoreCase(attribute(found.group(1), "method").orElse("")))
                .map(found -> new Form(attribute(found.group(1), "action").orElse("/"), fields(found.group(2))))
                .filter(form -> form.action().startsWith("/"))
                .filter(form -> !form.action().matches(".*(leave|lock|erase|language|dismiss).*"))
                .findFirst();
    }

    /// Every field with what stands in it, or with something that would pass.
    private static Map<String, String> fields(String form) {
        var fields = new LinkedHashMap<String, String>();
        boolean pressed = false;
        for (Matcher field = FIELD.matcher(form); field.find(); ) {
            var name = attribute(field.group(2), "name");
            if (name.isEmpty()) {
                continue;
            }
            var value = attribute(field.group(2), "value");
            switch (field.group(1).toLowerCase()) {
                case "textarea" -> fields.put(name.get(), "They chose someone else.");
                case "select" -> fields.putIfAbsent(name.get(), "");
                case "button" -> {
                    if (!pressed) {
                        fields.put(name.get(), value.orElse(""));
                        pressed = true;
                    }
                }
                default -> fields.putIfAbsent(name.get(), value.orElse("Someone"));
            }
        }
        return fields;
    }

    private static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE)
                .matcher(tag);
        if (!found.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= 3; group++) {
            if (found.group(group) != null) {
                return Optional.of(unescape(found.group(group)));
            }
        }
        return Optional.empty();
    }

    private static String unescape(String text) {
        return text.replace("&#34;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().header("Sec-Fetch-Site", "same-origin").build());
    }

    private String post(Form form) throws IOException, InterruptedException {
        var body = form.fields().entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Dest", "document");
    }

    /// Follows what a form answers with ("see the other page"), as a browser does.
    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        answered++;
        var next = answer.headers().firstValue("Location");
        if (answer.statusCode() / 100 == 3 && next.isPresent()) {
            return get(home.resolve(next.get()).getRawPath());
        }
        boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        return isPage ? answer.body() : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
