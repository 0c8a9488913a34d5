package app.intact.language;

import app.intact.language.MessageReading.Detail;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sorts by phrases: which words decide, give a reason, point ahead, or are courtesy. A sentence is cut in two where
/// its
/// halves do different things. What it gets wrong, and how often: `docs/models/message-reader.md`.
public final class RuleMessageReader implements MessageReader {

    private static final Set<String> CUTS =
            Set.of("but", "because", "however", "although", "though", "while", "since", "as", "so", "yet");
    private static final Set<String> FIRST_HALF = Set.of("although", "though", "while", "even", "since", "as");
    private static final Set<String> AFTER_AND = Set.of("we", "i", "you", "please", "it", "they");
    private static final int SHORTEST_HALF = 3;
    private static final Set<String> DENIALS = Set.of("not", "no", "unable", "never", "nor", "neither");

    private final Sentences sentences = Sentences.load();
    private final Phrases phrases = Phrases.load("message.txt");

    @Override
    public MessageReading read(PersonalText message) {
        var lines = MessageLines.of(message);
        var parts = new ArrayList<MessagePart>();
        var details = EnumSet.noneOf(Detail.class);
        boolean addressed = false;
        for (var sentence : lines.sentences()) {
            addressed |= isTo(sentence);
            for (var half : halves(sentence)) {
                parts.add(new MessagePart(PersonalText.of(half.words()), half.role()));
                details.addAll(half.details());
            }
        }
        boolean speaks = parts.stream().anyMatch(part -> part.role() != MessageRole.STATUS);
        return new MessageReading(parts, details, speaks && (lines.framed() || addressed));
    }

    private boolean isTo(String sentence) {
        return sentences.of(PersonalText.of(sentence)).stream().anyMatch(it -> {
            for (int at = 0; at < it.size(); at++) {
                if (it.word(at).equals("you") || it.word(at).equals("your")) {
                    return true;
                }
            }
            return false;
        });
    }

    private record Half(String words, MessageRole role, Set<Detail> details) {}

    /// One sentence, or what lies between its cuts; neighbours that do the same stay together.
    private List<Half> halves(String sentence) {
        var found = new ArrayList<Half>();
        int start = 0;
        for (int cut : cuts(sentence)) {
            add(sentence.substring(start, cut), found);
            start = cut;
        }
        add(sentence.substring(start), found);
        if (found.size() > 1
                && found.stream().map(half -> half.role().group()).distinct().count() == 1) {
            return List.of(half(sentence));
        }
        return found;
    }

    private void add(String words, List<Half> found) {
        var half = half(words.strip());
        var before = found.isEmpty() ? null : found.getLast();
        if (before != null && before.role().group() == half.role().group()) {
            found.set(found.size() - 1, half(before.words() + " " + half.words()));
        } else {
            found.add(half);
        }
    }

    private Half half(String words) {
        var tags = new HashSet<String>();
        boolean denies = false;
        for (var sentence : sentences.of(PersonalText.of(words))) {
            phrases.in(sentence).forEach(match -> tags.add(match.tag()));
            for (int at = 0; at < sentence.size(); at++) {
                denies |= DENIALS.contains(sentence.word(at));
            }
        }
        return new Half(words, role(tags, denies), details(tags));
    }

    private static MessageRole role(Set<String> tags, boolean denies) {
        boolean regrets = tags.contains("regret");
        if (tags.contains("mute")) {
            return MessageRole.STATUS;
        }
        if (tags.contains("decision") || (regrets && denies && !tags.contains("specific"))) {
            return MessageRole.DECISION;
        }
        if (tags.contains("wish")) {
            return MessageRole.COURTESY;
        }
        if (tags.contains("feedback")) {
            return MessageRole.FEEDBACK;
        }
        if (tags.contains("specific")) {
            return MessageRole.SPECIFIC_REASON;
        }
        if (tags.contains("status")) {
            return MessageRole.STATUS;
        }
        if (tags.contains("next")) {
            return MessageRole.NEXT_STEP;
        }
        if (tags.contains("generic") || tags.contains("many") || tags.contains("close")) {
            return MessageRole.GENERIC_REASON;
        }
        if (tags.contains("courtesy")) {
            return MessageRole.COURTESY;
        }
        return regrets ? MessageRole.DECISION : MessageRole.STATUS;
    }

    private static Set<Detail> details(Set<String> tags) {
        var details = EnumSet.noneOf(Detail.class);
        if (tags.contains("generic") || tags.contains("specific") || tags.contains("feedback")) {
            details.add(Detail.REASON);
        }
        if (tags.contains("many")) {
            details.add(Detail.HOW_MANY);
        }
        if (tags.contains("close")) {
            details.add(Detail.HOW_CLOSE);
        }
        return details;
    }

    /// Where a sentence may be cut: before "but", "because", "as" and the like at the start of a clause, before "and
    /// we",
    /// after a first half that began with "although", and after a semicolon.
    private List<Integer> cuts(String sentence) {
        var cuts = new ArrayList<Integer>();
        for (var clause : sentences.of(PersonalText.of(sentence))) {
            int since = 0;
            boolean inFirstHalf = FIRST_HALF.contains(clause.word(0));
            for (int at = SHORTEST_HALF; at <= clause.size() - SHORTEST_HALF; at++) {
                boolean cut = isCut(clause, at) || (inFirstHalf && clause.opensClause(at));
                int begins = clause.span(at, at + 1).start();
                if ((cut || sentence.substring(0, begins).stripTrailing().endsWith(";"))
                        && at - since >= SHORTEST_HALF) {
                    cuts.add(begins);
                    since = at;
                    inFirstHalf = false;
                }
            }
        }
        return cuts;
    }

    private static boolean isCut(Sentence clause, int at) {
        var word = clause.word(at);
        if (word.equals("because") || word.equals("but")) {
            return true;
        }
        return clause.opensClause(at)
                && (CUTS.contains(word) || (word.equals("and") && AFTER_AND.contains(clause.word(at + 1))));
    }
}
