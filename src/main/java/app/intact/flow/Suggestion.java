package app.intact.flow;

import app.intact.language.Feeling;
import app.intact.language.FeelingFamily;
import app.intact.language.SentenceReader;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.StoryTold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One thing that may help now, with its reason, and two others.
///
/// The order of the reasons is our choice: another person comes first where it was more than a no, whatever else is so;
/// then what is gentle, while it hurts most; then the way out while it
/// keeps replaying; then naming, where a verdict stands in place of a feeling or nothing is named yet.
///
/// @param others two, never the first one again
record Suggestion(Help first, Reason reason, List<Help> others) {

    /// What can be offered. Texts: `flow.help.<code>`.
    enum Help {
        LET_IT_STING,
        NAME_IT,
        OUTSIDE,
        ABSORBING,
        REACH_OUT,
        BACK_TO_WHAT_WORKS,
        LINES;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// Where it is done.
        String path(Rejection rejection) {
            var id = rejection.id().value();
            return switch (this) {
                case LET_IT_STING, NAME_IT, REACH_OUT, BACK_TO_WHAT_WORKS ->
                    "/rejections/" + id + "/exercises/" + code();
                case OUTSIDE, ABSORBING -> "/rejections/" + id + "/ways/" + code();
                case LINES -> "/help";
            };
        }
    }

    /// Why it comes first. Texts: `flow.help.why.<code>`.
    enum Reason {
        HIGH,
        CAREFUL,
        VERDICT,
        REPLAY,
        FLAT,
        ALONE,
        UNNAMED,
        STING,
        QUIET;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int STRONG = 50;
    private static final int OFTEN = 2;
    private static final Duration A_DAY = Duration.ofDays(1);

    Suggestion {
        others = List.copyOf(others);
    }

    /// @param careful it was more than a no, or may have been
    static Suggestion of(Rejection rejection, boolean careful, Instant now, SentenceReader reader) {
        if (careful) {
            return new Suggestion(Help.REACH_OUT, Reason.CAREFUL, List.of(Help.LINES, Help.ABSORBING));
        }
        if (rejection.isTooFresh(now)) {
            return new Suggestion(Help.LET_IT_STING, Reason.HIGH, List.of(Help.REACH_OUT, Help.ABSORBING));
        }
        if (rejection.aFeelingIsNamed() && holdsAVerdict(rejection, reader)) {
            return with(Help.NAME_IT, Reason.VERDICT);
        }
        if (replaysLately(rejection, now) >= OFTEN) {
            return with(Help.OUTSIDE, Reason.REPLAY);
        }
        if (feels(rejection, FeelingFamily.FLAT)) {
            return with(Help.BACK_TO_WHAT_WORKS, Reason.FLAT);
        }
        if (feels(rejection, FeelingFamily.ALONE)) {
            return with(Help.REACH_OUT, Reason.ALONE);
        }
        if (!rejection.aFeelingIsNamed()) {
            return with(Help.NAME_IT, Reason.UNNAMED);
        }
        boolean strong =
                rejection.lastSting().filter(sting -> sting.isAtLeast(STRONG)).isPresent();
        return strong ? with(Help.LET_IT_STING, Reason.STING) : with(Help.NAME_IT, Reason.QUIET);
    }

    private static Suggestion with(Help first, Reason reason) {
        var others = new ArrayList<>(List.of(Help.LET_IT_STING, Help.OUTSIDE, Help.ABSORBING));
        others.remove(first);
        return new Suggestion(first, reason, others.subList(0, 2));
    }

    private static boolean holdsAVerdict(Rejection rejection, SentenceReader reader) {
        return rejection
                        .story()
                        .map(StoryTold::story)
                        .filter(s -> reader.read(s).hasIdentityConclusion())
                        .isPresent()
                || rejection
                        .feelings()
                        .filter(f -> reader.read(f.own()).hasIdentityConclusion())
                        .isPresent();
    }

    private static long replaysLately(Rejection rejection, Instant now) {
        return rejection.replays().stream()
                .filter(at -> Duration.between(at, now).compareTo(A_DAY) < 0)
                .count();
    }

    private static boolean feels(Rejection rejection, FeelingFamily family) {
        return rejection
                .feelings()
                .filter(named -> named.feelings().stream()
                        .anyMatch(felt -> felt.feeling().equals("family-" + family.code())
                                || Feeling.ofCode(felt.feeling())
                                        .filter(feeling -> feeling.family() == family)
                                        .isPresent()))
                .isPresent();
    }
}
