package app.intact.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody in front of a browser without script: has a cookie, opens pages, fills in forms, goes where they lead.
final class Person {

    private final int port;
    private final Wire wire;
    private String cookie = "";

    private Person(int port) {
        this.port = port;
        this.wire = new Wire(port);
    }

    static Person at(Running running) {
        return at(running.port());
    }

    static Person at(int port) {
        return new Person(port);
    }

    /// The cookie as it is sent back, "" before there is one.
    String cookie() {
        return cookie;
    }

    /// Sends another cookie from now on.
    void take(String other) {
        cookie = other;
    }

    Asking asking(String path) {
        return Asking.get(port, path);
    }

    Asking sending(String path, String... fieldsAndValues) {
        return Asking.post(port, path, fieldsAndValues);
    }

    Answer send(Asking asking) {
        var answer = wire.send(asking.with("Cookie", cookie));
        answer.headers().getOrDefault("set-cookie", List.of()).forEach(set -> cookie = set.split(";")[0]);
        return answer;
    }

    Answer get(String path) {
        return send(asking(path));
    }

    /// Posts just these fields.
    Answer post(String path, String... fieldsAndValues) {
        return send(sending(path, fieldsAndValues));
    }

    /// Opens a page, wherever it leads first.
    Answer open(String path) {
        return follow(get(path));
    }

    Answer follow(Answer answer) {
        var now = answer;
        for (int i = 0; i < 5 && now.status() == 303; i++) {
            now = get(now.header("Location"));
        }
        return now;
    }

    /// Sends a page's form with these fields, and the hidden ones that are in the page.
    Answer fill(Answer page, String path, String... fieldsAndValues) {
        var fields = new ArrayList<>(List.of(fieldsAndValues));
        for (var hidden : List.of("op", "seen", "of")) {
            if (!fields.contains(hidden) && page.hasField(hidden)) {
                fields.addAll(List.of(hidden, page.field(hidden)));
            }
        }
        return post(path, fields.toArray(String[]::new));
    }

    /// Opens a form, fills it in, and goes where it leads.
    Answer doing(String path, String... fieldsAndValues) {
        return follow(fill(get(path), path, fieldsAndValues));
    }

    /// Steps out of the loop.
    ///
    /// @param about a rejection's address, "" for none
    /// @param way `park`, `outside`, `next` or `absorb`
    /// @return the address of the way's first page
    String takesAWayOut(String about, String way) {
        var at = about + "/exercises/out-of-the-loop";
        return fill(get(at + "?way=" + way), at, "way", way).onward();
    }

    /// @return the address of what was parked last
    String parks(String about, String what) {
        doing(takesAWayOut(about, "park"), "text", what, "when", "hour");
        return parked();
    }

    String parked() {
        return open("/").find("(/back/parked/[0-9a-f]{32})");
    }

    /// Adds an ask that was made today.
    ///
    /// @return its address
    String asks(String what, String whom) {
        var form = get("/asks/new");
        var day = form.field("asked-on");
        follow(fill(form, "/asks", "what", what, "whom", whom, "kind", "job", "made", "asked", "asked-on", day));
        return "/asks/" + form.field("op");
    }

    /// Records a rejection.
    ///
    /// @return its id
    String told(String text, int sting) {
        var kept = fill(get("/rejections/new"), "/rejections", "text", text, "sting", Integer.toString(sting));
        assertThat(kept.status()).isEqualTo(303);
        return idIn(kept.onward().equals("/help/danger") ? latest() : kept.onward());
    }

    /// The address of the rejection told last.
    String latest() {
        return open("/rejections").find("href=\"(/rejections/[0-9a-f]{32})");
    }

    static String idIn(String path) {
        var id = Pattern.compile("[0-9a-f]{32}").matcher(path);
        assertThat(id.find()).as("an id in %s", path).isTrue();
        return id.group();
    }

    /// Keeps what is in memory, without a passphrase.
    ///
    /// @return the recovery code
    String keepsOnThisDevice() {
        post("/keep", "way", "device");
        return confirmsTheCode("/keep/code");
    }

    /// Keeps what is in memory with the six words offered.
    ///
    /// @return the passphrase and the recovery code
    Keys keepsWithAPassphrase() {
        post("/keep", "way", "passphrase");
        var phrase = open("/keep/passphrase").find("(?s)<ol class=\"phrase\"[^>]*>(.*?)</ol>");
        var words = Pattern.compile("<li>([^<]+)</li>")
                .matcher(phrase)
                .results()
                .map(word -> word.group(1))
                .toList();
        post("/keep/passphrase", "take", "offered");
        return new Keys(String.join(" ", words), confirmsTheCode("/keep/code"));
    }

    /// Two ways in.
    record Keys(String passphrase, String code) {}

    String confirmsTheCode(String path) {
        var code = get(path + "/code.txt").find("((?:[0-9A-Z]{4} ){7}[0-9A-Z]{4})");
        var page = get(path + "/confirm");
        var asked = Pattern.compile("<label for=\"group-[ab]\">[^<]*?([1-8])</label>")
                .matcher(page.text());
        var groups = asked.results()
                .map(found -> code.split(" ")[Integer.parseInt(found.group(1)) - 1])
                .toList();
        var made = post(path + "/confirm", "group-a", groups.get(0), "group-b", groups.get(1));
        assertThat(made.status()).isEqualTo(303);
        return code;
    }

    Answer unlocks(String passphrase) {
        return post("/unlock", "way", "passphrase", "pass", passphrase);
    }

    /// Quicker than by a passphrase, as a code needs no slow derivation.
    Answer unlocksByCode(String code) {
        return post("/unlock", "way", "code", "code", code);
    }

    boolean isInside() {
        return get("/").status() == 200;
    }
}
