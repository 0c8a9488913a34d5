package app.intact.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words or short runs of words, any of which will do; longer ones are tried first.
final class Alternatives {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    /// @param written runs parted by `|`; a run that is the name of a set stands for all of it
    static Alternatives of(String written, Map<String, Alternatives> sets) {
        var all = new Alternatives();
        for (var run : written.split("\\|")) {
            var name = run.strip();
            if (name.startsWith("@")) {
                all.addAll(named(name, sets));
            } else if (!name.isEmpty()) {
                all.add(List.of(name.split(" +")));
            }
        }
        all.byFirstWord
                .values()
                .forEach(runs -> runs.sort(
                        Comparator.comparingInt((List<String> run) -> run.size()).reversed()));
        return all;
    }

    static Alternatives named(String name, Map<String, Alternatives> sets) {
        var set = sets.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no such set: " + name);
        }
        return set;
    }

    Alternatives and(Alternatives more) {
        addAll(more);
        return this;
    }

    private void add(List<String> run) {
        byFirstWord.computeIfAbsent(run.getFirst(), key -> new ArrayList<>()).add(run);
    }

    private void addAll(Alternatives others) {
        others.byFirstWord.values().forEach(runs -> runs.forEach(this::add));
    }

    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /// The runs that may start with this word.
    List<List<String>> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
