package app.intact.server;

import app.intact.Running;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A journal in which something of every kind was recorded, each with the same word in it.
///
/// @param rejection its id; so are the others
record Lived(
        String rejection,
        String run,
        String parked,
        String ally,
        String win,
        String plan,
        String ask,
        String sheet,
        String batch) {

    /// These leave or lock, which is their purpose, and are asked apart.
    static final Set<String> ENDING = Set.of("/lock", "/leave", "/example", "/keep/let-go");

    /// In everything written here.
    static final String WORD = "quenchwort";

    static Lived by(Person person) {
        var id = person.told(WORD + " wrote back no", 40);
        var at = "/rejections/" + id;
        person.doing(at + "/flow/happened", "text", WORD + " wrote back no", "kind", "job", "day", "2026-03-11");
        person.doing(at + "/flow/sting", "sting", "42");
        person.doing(at + "/flow/feelings", "feeling", "hurt", "own", "I feel hurt that " + WORD + " said no");
        person.doing(at + "/flow/story", "story", "I am a failure to " + WORD, "belief", "60", "cause-fit", "100");
        person.doing(at + "/flow/help", "beyond", "only-a-no");
        var begun = person.fill(person.get(at + "/exercises/name-it"), at + "/exercises/name-it");
        var run = Person.idIn(begun.onward());
        person.doing("/exercises/runs/" + run + "/sentence", "text", "I am a failure to " + WORD);
        person.doing("/exercises/runs/" + run + "/feeling", "text", "I feel hurt about " + WORD);
        person.doing(at + "/flow/now", "sting", "35", "confidence", "50");
        person.doing(at + "/check-in", "sting", "33", "replay", "10", "confidence", "55");
        person.doing("/back", "rejection", id);
        var parked = person.parks(at, "the mail of " + WORD);
        person.doing(person.takesAWayOut(at, "absorb"), "text", "a walk without " + WORD);
        var sifted = Person.idIn(person.fill(person.get(at + "/exercises/what-it-says"), at + "/exercises/what-it-says")
                .onward());
        person.doing(
                "/exercises/runs/" + sifted + "/message",
                "text",
                "Dear " + WORD + ", thank you for applying. We have decided to go with someone else.");
        person.fill(person.get("/allies/new"), "/allies", "name", WORD, "number", "1234", "note", WORD);
        var ally = Person.idIn(person.open("/help").find("(/allies/[0-9a-f]{32})"));
        person.fill(person.get("/wins/new"), "/wins", "what", "a letter to " + WORD, "valued", WORD);
        var win = Person.idIn(person.open("/wins").find("(/wins/[0-9a-f]{32})"));
        var verdict = person.fill(person.get(at + "/exercises/not-a-verdict"), at + "/exercises/not-a-verdict");
        var mine = "/exercises/runs/" + Person.idIn(verdict.onward());
        person.doing(mine + "/values", "line-0", "being fair to " + WORD);
        person.doing(mine + "/roles", "line-0", "neighbour of " + WORD);
        person.doing(mine + "/reached", "mark", "neighbour of " + WORD);
        var works = person.fill(person.get(at + "/exercises/back-to-what-works"), at + "/exercises/back-to-what-works");
        var plan = Person.idIn(works.onward());
        person.doing("/exercises/runs/" + plan + "/today", "text", "bread for " + WORD, "when", "tomorrow");
        var ask = person.asks("a talk with " + WORD, WORD);
        person.doing(ask + "/forecast", "chance", "70", "sting", "40");
        var sheet = "What,Whom,Status,Date\na post at " + WORD + "," + WORD + ",rejected,2026-03-01\n";
        var look = person.doing("/asks/import", "pasted", sheet);
        person.fill(look, look.path(), "add", "1", "status-at", look.field("status-at"));
        var batch = person.open("/asks/import").find("(/asks/imports/[0-9a-f]{32})");
        look = person.doing("/asks/import", "pasted", sheet);
        return new Lived(
                id,
                run,
                Person.idIn(parked),
                ally,
                win,
                plan,
                Person.idIn(ask),
                Person.idIn(look.path()),
                Person.idIn(batch));
    }

    /// Every address with what stands in this journal in place of each `{name}`.
    List<Place> places(Running running) {
        return running.addresses().stream()
                .map(address -> new Place(address.method(), filled(address.path()), address.needsJournal()))
                .toList();
    }

    /// Every form but those that leave, lock, or open another journal; the one that erases what is asked about last.
    List<Place> forms(Running running) {
        return places(running).stream()
                .filter(place -> place.isForm() && !ENDING.contains(place.path()))
                .sorted(Comparator.comparing(place -> erases(place)))
                .toList();
    }

    boolean erases(Place place) {
        return place.path().equals("/rejections/" + rejection + "/erase");
    }

    private String filled(String path) {
        var own = path.contains("/parked/")
                ? parked
                : path.startsWith("/allies/")
                        ? ally
                        : path.startsWith("/wins/") ? win : path.startsWith("/plans/") ? plan : rejection;
        return Map.of(
                        "{ask}",
                        ask,
                        "{sheet}",
                        sheet,
                        "{batch}",
                        batch,
                        "{run}",
                        run,
                        "{code}",
                        "name-it",
                        "{number}",
                        "3",
                        "{way}",
                        "absorbing",
                        "{step}",
                        path.contains("/flow/") ? "story" : "sentence",
                        "{id}",
                        own)
                .entrySet()
                .stream()
                .reduce(path, (now, part) -> now.replace(part.getKey(), part.getValue()), (one, _) -> one);
    }

    /// One address.
    record Place(String method, String path, boolean needsJournal) {
        boolean isForm() {
            return method.equals("POST");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
