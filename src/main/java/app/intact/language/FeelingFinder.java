package app.intact.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the feelings a sentence names as the writer's own.
final class FeelingFinder {

    private final Phrases phrases = Phrases.load("feelings.txt");

    /// @param nearest null for a feeling that is none of ours
    record Found(@org.jspecify.annotations.Nullable Feeling nearest, int from, int to) {}

    /// In order, none inside another.
    ///
    /// @param beside tokens that may stand between a feeling and its verb: "I feel ignored and [angry]"
    List<Found> in(Sentence sentence, BitSet beside) {
        var matches = phrases.in(sentence);
        var adjectives = (BitSet) beside.clone();
        matches.stream()
                .filter(match -> !match.tag().startsWith("phrase"))
                .forEach(match -> adjectives.set(match.from(), match.to()));
        var found = new ArrayList<Found>();
        int end = 0;
        for (var match : matches) {
            if (match.from() >= end && isOwn(match, sentence, adjectives)) {
                found.add(found(match));
                end = match.to();
            }
        }
        return found;
    }

    private static boolean isOwn(Phrases.Match match, Sentence sentence, BitSet adjectives) {
        if (sentence.isQuoted(match.from()) && sentence.quotesAnother()) {
            return false;
        }
        return switch (kind(match)) {
            case "adjective" -> Voice.isOwn(sentence, match.from(), adjectives);
            case "felt" -> Voice.isFelt(sentence, match.from(), adjectives);
            case "noun" ->
                Voice.hasTheWriter(sentence)
                        && !Voice.isDenied(sentence, match.from(), 2)
                        && !(match.from() > 0 && sentence.word(match.from() - 1).equals("about"));
            default -> !Voice.isDenied(sentence, match.from(), 3) && !Voice.isBorrowed(sentence, match.from());
        };
    }

    private static String kind(Phrases.Match match) {
        return match.tag().substring(0, match.tag().indexOf(' '));
    }

    private static Found found(Phrases.Match match) {
        var code = match.tag().substring(match.tag().indexOf(' ') + 1);
        return new Found(Feeling.ofCode(code).orElse(null), match.from(), match.to());
    }
}
