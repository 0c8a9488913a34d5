package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.rejection.Kind;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.strategy.Step;
import app.intact.strategy.Step.Offer;
import app.intact.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a field holds at first, made of what the person has recorded already. They change it as they like.
final class Offers {

    private static final int LONGEST_EVENT = 140;
    private static final int FEELINGS = 2;
    private static final Pattern OPEN_END =
            Pattern.compile("(?<=\\w)\\s+that\\s*(?:…|\\.{2,})?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_STOP = Pattern.compile("[.,;\\s]+$");
    private static final String FAMILY = "family-";
    private static final Set<String> SMALL_WORDS = Set.of(
            "a",
            "an",
            "after",
            "another",
            "because",
            "everybody",
            "everyone",
            "he",
            "her",
            "his",
            "it",
            "my",
            "no",
            "nobody",
            "our",
            "she",
            "somebody",
            "someone",
            "that",
            "the",
            "their",
            "there",
            "they",
            "this",
            "today",
            "we",
            "when",
            "yesterday");

    String of(Asked asked, Step.Write step) {
        return step.offer() == Offer.UNTOUCHED
                ? untouched(asked)
                : asked.rejection()
                        .map(rejection -> of(asked.request().words(), rejection, step.offer()))
                        .orElse("");
    }

    /// True where nothing was put in the place that an offer leaves open.
    boolean isStillOpen(Asked asked, Step.Write step, PersonalText text) {
        var said = text.reveal().strip();
        return step.offer() == Offer.UNTOUCHED && said.endsWith("…") && said.equals(untouched(asked));
    }

    /// "They said no to this application. They did not decide about the rest of me: friend, cook."
    private static String untouched(Asked asked) {
        var words = asked.request().words();
        var kind = asked.rejection().flatMap(Rejection::kind).map(Kind::code).orElse("other");
        var left = asked.exercise().steps().stream()
                .filter(Step.Mark.class::isInstance)
                .map(Step.Mark.class::cast)
                .filter(mark -> Answers.isMarked(asked, mark))
                .flatMap(mark -> Answers.untouched(asked, mark).stream())
                .distinct()
                .toList();
        var what = words.say("strategy.offer.no-to." + kind);
        return left.isEmpty()
                ? words.say("strategy.offer.untouched.open", "what", what)
                : words.say("strategy.offer.untouched", "what", what, "left", together(left));
    }

    /// Lines as a part of one sentence: a full stop at the end of a line goes.
    static String together(List<String> lines) {
        return lines.stream()
                .map(line -> LAST_STOP.matcher(line).replaceFirst(""))
                .collect(Collectors.joining(", "));
    }

    private static String of(Words words, Rejection rejection, Offer offer) {
        return switch (offer) {
            case NOTHING, UNTOUCHED -> "";
            case HAPPENING -> rejection.text().reveal();
            case STORY -> story(rejection).reveal();
            case FEELING -> feeling(words, rejection);
        };
    }

    static PersonalText story(Rejection rejection) {
        return rejection.story().map(it -> it.story()).orElse(PersonalText.NONE);
    }

    /// A sentence that was left open, "I feel hurt that …", ends where it ends: "I feel hurt".
    static PersonalText finished(PersonalText sentence) {
        return PersonalText.of(OPEN_END.matcher(sentence.reveal()).replaceFirst(""));
    }

    /// Their own sentence where it begins with "I feel"; else one made of the words they chose and what
    /// happened; "" where no feeling was named.
    static String feeling(Words words, Rejection rejection) {
        var named = rejection.feelings();
        var own =
                named.map(FeelingsNamed::own).orElse(PersonalText.NONE).reveal().strip();
        if (own.toLowerCase(Locale.ROOT).startsWith("i feel ")) {
            return own;
        }
        var feelings = named.map(it -> names(words, it)).orElse("");
        if (feelings.isEmpty()) {
            return own;
        }
        return event(rejection.text())
                .map(event -> words.say("strategy.offer", "feeling", feelings, "event", event))
                .orElseGet(() -> words.say("strategy.offer.open", "feeling", feelings));
    }

    /// The two strongest, "hurt and ashamed".
    private static String names(Words words, FeelingsNamed named) {
        var strongest = named.feelings().stream()
                .sorted(Comparator.comparingInt(
                        felt -> felt.strength() == null ? 0 : -felt.strength().value()))
                .limit(FEELINGS)
                .map(felt -> word(words, felt.feeling()))
                .toList();
        return String.join(words.say("strategy.and"), strongest);
    }

    /// A family that was chosen without a finer word has its own name.
    private static String word(Words words, String feeling) {
        var key = "feeling." + (feeling.startsWith(FAMILY) ? "family." + feeling.substring(FAMILY.length()) : feeling);
        return words.has(key) ? words.say(key).toLowerCase(Locale.ROOT) : feeling.replace('-', ' ');
    }

    /// The first sentence as the end of another, where it is short: "They chose someone else. …" becomes "they chose
    /// someone else".
    private static Optional<String> event(PersonalText happened) {
        var lines = Lines.of(List.of(happened));
        var sentence = lines.isEmpty() ? "" : lines.getFirst();
        if (sentence.endsWith(".")) {
            sentence = sentence.substring(0, sentence.length() - 1);
        }
        boolean fits = !sentence.isEmpty()
                && sentence.length() <= LONGEST_EVENT
                && sentence.chars().noneMatch(c -> ".!?…:;“”\"".indexOf(c) >= 0);
        if (!fits) {
            return Optional.empty();
        }
        int space = sentence.indexOf(' ');
        var first = (space < 0 ? sentence : sentence.substring(0, space)).toLowerCase(Locale.ROOT);
        return Optional.of(SMALL_WORDS.contains(first) ? first + sentence.substring(first.length()) : sentence);
    }
}
