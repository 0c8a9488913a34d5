package app.intact.strategy.page;

import app.intact.rejection.Cause;
import app.intact.rejection.Kind;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.strategy.BaseRate;
import app.intact.strategy.BaseRates;
import app.intact.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may help to find other explanations: questions fitted to the kind of rejection and to the causes
/// that got the fewest points, and how often such an ask ends in a yes. Texts:
/// `strategy.reasons.<questions>.<cause>`, `|` between them.
public final class Reasons {

    /// Our choice: more is a questionnaire.
    private static final int QUESTIONS = 4;

    /// What cannot be changed in a person is not looked for: nothing follows from it.
    private static final List<Cause> CAUSES =
            List.of(Cause.CIRCUMSTANCES, Cause.FIT, Cause.THEM, Cause.CHANCE, Cause.ME_CHANGEABLE);

    private final BaseRates rates = BaseRates.load();

    /// What the page shows.
    ///
    /// @param rates empty where no good figure is known
    public record View(List<String> questions, List<Rate> rates) {
        public View {
            questions = List.copyOf(questions);
            rates = List.copyOf(rates);
        }
    }

    /// How often it is a yes.
    ///
    /// @param says of what, and how often
    /// @param who whom it was counted among, where and when
    public record Rate(String says, String who, String source) {}

    View about(Asked asked) {
        var words = asked.request().words();
        var kind = asked.rejection().flatMap(Rejection::kind);
        var shares = asked.rejection()
                .flatMap(Rejection::story)
                .map(StoryTold::shares)
                .orElse(Map.of());
        return new View(
                questions(words, kind, shares),
                kind.map(rates::of).orElse(List.of()).stream()
                        .map(rate -> rate(words, rate))
                        .toList());
    }

    /// One from each cause in turn, those with the fewest points first.
    static List<String> questions(Words words, Optional<Kind> kind, Map<Cause, Integer> shares) {
        var key = "strategy.reasons." + kind.map(Reasons::code).orElse("other") + ".";
        var byPoints = CAUSES.stream()
                .filter(cause -> words.has(key + cause.code()))
                .filter(cause -> cause != Cause.ME_CHANGEABLE || !shares.isEmpty())
                .sorted(Comparator.comparingInt(cause -> shares.getOrDefault(cause, 0)))
                .map(cause -> words.list(key + cause.code()))
                .toList();
        var questions = new ArrayList<String>();
        for (int turn = 0; questions.size() < QUESTIONS && turn < QUESTIONS; turn++) {
            for (var list : byPoints) {
                if (turn < list.size() && questions.size() < QUESTIONS) {
                    questions.add(list.get(turn));
                }
            }
        }
        return List.copyOf(questions);
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case MANUSCRIPT, GRANT -> "submission";
            case JOB, DATE, FRIENDS, PITCH, FAVOUR, OTHER -> kind.code();
        };
    }

    private static Rate rate(Words words, BaseRate rate) {
        return new Rate(
                words.say("strategy.rates.line", "stage", rate.stage(), "rate", often(words, rate)),
                words.say("strategy.rates.who", "who", rate.who(), "place", rate.place(), "year", rate.year()),
                rate.source());
    }

    private static String often(Words words, BaseRate rate) {
        long low = Math.round(100 * rate.low());
        long high = Math.round(100 * rate.high());
        if (high == 0) {
            return words.say("strategy.rates.few");
        }
        return low == high
                ? words.say("strategy.rates.one", "n", high)
                : words.say("strategy.rates.range", "a", Math.max(1, low), "b", high);
    }
}
