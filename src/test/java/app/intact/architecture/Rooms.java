package app.intact.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The table of rooms: which room may use which others. A new arrow is a visible change here.
final class Rooms {

    static final String HOME = "app.intact";

    /// Rooms that only show pages, or that stand at the edge. They may use every room's domain, and `web`.
    static final Set<String> EDGES = Set.of("flow", "gate", "today", "why", "insight", "command");

    /// What a page may use beside its own room and what that one may use.
    static final Set<String> FOR_PAGES = Set.of(
            "web", "words", "chart", "safety", "portable", "language", "quantity", "vault", "journal", "settings");

    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        room("quantity");
        room("words");
        room("vault");
        room("language", "quantity");
        room("chart", "quantity");
        room("journal", "vault", "language", "quantity");
        room("ally", "language", "journal", "quantity");
        room("safety", "language", "journal", "ally");
        room("settings", "journal", "words");
        room("rejection", "journal", "language", "quantity", "words");
        room("plan", "rejection", "ally", "language", "words");
        room("win", "journal", "language", "quantity");
        room("strategy", "rejection", "plan", "ally", "win");
        room("ask", "rejection");
        room("recovery", "rejection", "strategy");
        room("expectation", "quantity");
        room("portable", "strategy", "ask", "words");
        room("web", "vault", "words", "language", "quantity");
    }

    private Rooms() {}

    private static void room(String name, String... uses) {
        ARROWS.put(name, List.of(uses));
    }

    static boolean isKnown(String room) {
        return ARROWS.containsKey(room) || EDGES.contains(room);
    }

    static Set<String> domains() {
        return ARROWS.keySet();
    }

    /// The rooms a room may use, itself and what stands below those included.
    static Set<String> usable(String room) {
        var usable = new TreeSet<String>();
        if (EDGES.contains(room)) {
            usable.addAll(ARROWS.keySet());
            usable.add(room);
        } else {
            below(room, usable);
        }
        return usable;
    }

    private static void below(String room, Set<String> into) {
        if (into.add(room)) {
            ARROWS.getOrDefault(room, List.of()).forEach(used -> below(used, into));
        }
    }

    /// The room of a package: `rejection` for `app.intact.rejection.page`, nothing for the root.
    static String of(String packageName) {
        if (!packageName.startsWith(HOME + ".")) {
            return "";
        }
        var rest = packageName.substring(HOME.length() + 1);
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static boolean isPage(String packageName) {
        return packageName.equals(HOME + "." + of(packageName) + ".page");
    }
}
