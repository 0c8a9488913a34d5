package app.intact.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Words or short runs of words, any of which will do; longer ones are tried first.
final class Alternatives {

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    /// @param written runs parted by `|`; the name of a set stands for any run of it
    static Alternatives of(String written, Sets sets) {
        var all = new Alternatives();
        for (var run : written.split("\\|", -1)) {
            runsOf(List.of(run.strip().split(" ", -1)), sets).forEach(all::add);
        }
        all.sort();
        return all;
    }

    /// All runs that a written one stands for, with the sets in it spelt out.
    private static List<List<String>> runsOf(List<String> written, Sets sets) {
        if (!String.join("", written).contains("@")) {
            return List.of(written);
        }
        var runs = List.of(List.<String>of());
        for (var word : written) {
            var ways = word.startsWith("@") ? sets.named(word).all() : List.of(List.of(word));
            runs = runs.stream()
                    .flatMap(run -> ways.stream().map(way -> joined(run, way)))
                    .toList();
        }
        return runs;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<List<String>> all() {
        return byFirstWord.values().stream().flatMap(List::stream).toList();
    }

    private void sort() {
        byFirstWord
                .values()
                .forEach(runs -> runs.sort(Comparator.comparingInt((List<String> run) -> run.size())
                        .reversed()));
    }

    /// Whether each run is one word.
    boolean areWords() {
        return byFirstWord.values().stream().allMatch(runs -> runs.getFirst().size() == 1);
    }

    private void add(List<String> run) {
        byFirstWord.computeIfAbsent(run.getFirst(), key -> new ArrayList<>()).add(run);
    }

    Set<String> firstWords() {
        return byFirstWord.keySet();
    }

    /// The runs that may start with this word.
    List<List<String>> startingWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }
}
