import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sessions without a person, over HTTP. `./intact` has this walked while the start-up cache is recorded, so that the
/// cache holds what a person needs: a first record with its flow, keeping it with a passphrase, locking and unlocking,
/// and the pages of a journal of some length.
///
/// `java -cp target/app/intact.jar bin/Walk.java PORT DATA_FOLDER`
final class Walk {

    private static final int MOST_PAGES = 150;
    private static final int MOST_FORMS = 12;
    private static final int ENTRIES = 6_000;
    private static final int REPLAYS = 60;
    private static final Pattern LINK =
            Pattern.compile("(?:href|src|hx-get)=[\"']?(/[^\"' >#]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Caller caller;
    private int answered;

    Walk(Caller caller) {
        this.caller = caller;
    }

    public static void main(String[] args) throws IOException {
        var made = Files.createTempDirectory("intact-walk");
        try (var caller = new Caller(Integer.parseInt(args[0]))) {
            var walk = new Walk(caller);
            walk.sendForms("/");
            walk.openPages("/");
            walk.keep();
            walk.lock();
            TwoYears.write(made, ENTRIES);
            replace(Path.of(args[1]), made.resolve("data"));
            walk.unlock();
            walk.everyDay();
            walk.lock();
            walk.unlock();
            walk.openPages("/");
            System.out.println("walked: " + walk.answered + " answers");
        } finally {
            delete(made);
        }
    }

    /// Another vault stands where the first one stood. While it is locked no file of it is open.
    private static void replace(Path data, Path other) throws IOException {
        delete(data);
        Files.move(other, data);
    }

    /// What a person does most: it is back, it stings, how does it go.
    void everyDay() throws IOException {
        for (int i = 0; i < REPLAYS; i++) {
            send("/back", Map.of("op", op(i)));
            get("/");
            get("/rejections?page=" + i % 5);
        }
        sendForms("/rejections/new");
        openPages("/rejections");
    }

    static String op(int i) {
        return "%032x".formatted(i + 1);
    }

    void lock() throws IOException {
        send("/lock", Map.of());
    }

    void unlock() throws IOException {
        var opened = send("/unlock", Map.of("way", "passphrase", "pass", TwoYears.PASSPHRASE));
        if (opened.contains("name=\"pass\"")) {
            throw new IOException("the vault did not open");
        }
    }

    /// Keeps what was recorded, with a passphrase.
    void keep() throws IOException {
        get("/keep");
        send("/keep", Map.of("way", "passphrase"));
        send("/keep/strength", Map.of("pass", TwoYears.PASSPHRASE));
        send("/keep/passphrase", Map.of("take", "own", "pass", TwoYears.PASSPHRASE, "again", TwoYears.PASSPHRASE));
        var lines = get("/keep/code/code.txt").strip().split("\n");
        var groups = List.of(lines[lines.length - 1].split(" "));
        var question = get("/keep/code/confirm").replaceFirst("(?s).*<h1>(.*?)</h1>.*", "$1");
        var asked = NUMBER.matcher(question).results().map(found -> Integer.parseInt(found.group())).toList();
        send(
                "/keep/code/confirm",
                Map.of("group-a", groups.get(asked.get(0) - 1), "group-b", groups.get(asked.get(1) - 1)));
    }

    /// Opens every page that can be reached from there, with its styles, scripts and pictures.
    void openPages(String from) throws IOException {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(from);
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            var path = open.poll();
            if (!seen.add(path)) {
                continue;
            }
            LINK.matcher(get(path)).results().map(link -> unescape(link.group(1))).forEach(open::add);
        }
    }

    /// Sends the first form of a page, then of the page that follows, and so on.
    void sendForms(String from) throws IOException {
        var page = get(from);
        for (int i = 0; i < MOST_FORMS; i++) {
            var form = firstForm(page);
            if (form.isEmpty()) {
                return;
            }
            page = send(form.get().action(), form.get().fields());
        }
    }

    private record Form(String action, Map<String, String> fields) {}

    private static Optional<Form> firstForm(String page) {
        return FORM.matcher(page)
                .results()
                .filter(found -> "post".equalsIgnoreCase(attribute(found.group(1), "method").orElse("")))
                .map(found -> new Form(attribute(found.group(1), "action").orElse("/"), fields(found.group(2))))
                .filter(form -> form.action().startsWith("/"))
                .filter(form -> !form.action().matches(".*(leave|lock|erase|language|dismiss|keep|example).*"))
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

    private String get(String path) throws IOException {
        return page(caller.get(path));
    }

    private String send(String path, Map<String, String> fields) throws IOException {
        return page(caller.post(path, fields));
    }

    private String page(Caller.Answer answer) throws IOException {
        answered++;
        var last = caller.follow(answer);
        return last.type().startsWith("text/") ? last.text() : "";
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
