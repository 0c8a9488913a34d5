package app.intact.flow;

import app.intact.language.Feeling;
import app.intact.language.FeelingFamily;
import app.intact.language.MessageReader;
import app.intact.language.SentenceReader;
import app.intact.rejection.Cause;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.StoryTold;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One thing that may help now, with its reason, and two others.
///
/// The order of the reasons is our choice: another person comes first where it was more than a no,
/// whatever else is so; then what is gentle, while it hurts most; then the way out while it keeps
/// replaying; then naming, where a verdict stands in place of a feeling or nothing is named yet. A
/// verdict that was compared with the feeling already is met by what the no left alone; shame by another
/// voice; most points on oneself by other explanations.
///
/// @param others two, never the first one again
record Suggestion(Help first, Reason reason, List<Help> others) {

    /// What can be offered. Texts: `flow.help.<code>`.
    enum Help {
        LET_IT_STING,
        NAME_IT,
        NOT_A_VERDICT,
        OTHER_EXPLANATIONS,
        AS_TO_A_FRIEND,
        WHAT_IT_SAYS,
        OUT_OF_THE_LOOP,
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
                case LET_IT_STING,
                        NAME_IT,
                        NOT_A_VERDICT,
                        OTHER_EXPLANATIONS,
                        AS_TO_A_FRIEND,
                        WHAT_IT_SAYS,
                        OUT_OF_THE_LOOP,
                        REACH_OUT,
                        BACK_TO_WHAT_WORKS -> "/rejections/" + id + "/exercises/" + code();
                case ABSORBING -> "/rejections/" + id + "/exercises/out-of-the-loop?way=absorb";
                case LINES -> "/help";
            };
        }
    }

    /// Why it comes first. Texts: `flow.help.why.<code>`.
    enum Reason {
        HIGH,
        CAREFUL,
        VERDICT,
        WHOLE,
        SHAME,
        ME,
        REPLAY,
        FLAT,
        ALONE,
        MESSAGE,
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
    static Suggestion of(
            Rejection rejection, boolean careful, Instant now, SentenceReader reader, MessageReader messages) {
        if (careful) {
            return new Suggestion(Help.REACH_OUT, Reason.CAREFUL, List.of(Help.LINES, Help.AS_TO_A_FRIEND));
        }
        if (rejection.isTooFresh(now)) {
            return new Suggestion(Help.LET_IT_STING, Reason.HIGH, List.of(Help.REACH_OUT, Help.AS_TO_A_FRIEND));
        }
        if (rejection.aFeelingIsNamed() && holdsAVerdict(rejection, reader)) {
            return rejection.differences().isEmpty()
                    ? new Suggestion(Help.NAME_IT, Reason.VERDICT, List.of(Help.NOT_A_VERDICT, Help.OTHER_EXPLANATIONS))
                    : new Suggestion(
                            Help.NOT_A_VERDICT, Reason.WHOLE, List.of(Help.OTHER_EXPLANATIONS, Help.AS_TO_A_FRIEND));
        }
        if (replaysLately(rejection, now) >= OFTEN) {
            return with(Help.OUT_OF_THE_LOOP, Reason.REPLAY);
        }
        if (feels(rejection, FeelingFamily.FLAT)) {
            return with(Help.BACK_TO_WHAT_WORKS, Reason.FLAT);
        }
        if (feels(rejection, FeelingFamily.ALONE)) {
            return with(Help.REACH_OUT, Reason.ALONE);
        }
        if (feels(rejection, FeelingFamily.ASHAMED)) {
            return new Suggestion(Help.AS_TO_A_FRIEND, Reason.SHAME, List.of(Help.NOT_A_VERDICT, Help.LET_IT_STING));
        }
        if (messages.read(rejection.text()).isLetter()) {
            return with(Help.WHAT_IT_SAYS, Reason.MESSAGE);
        }
        if (!rejection.aFeelingIsNamed()) {
            return with(Help.NAME_IT, Reason.UNNAMED);
        }
        if (pointsOnMe(rejection) > STRONG) {
            return new Suggestion(Help.OTHER_EXPLANATIONS, Reason.ME, List.of(Help.NOT_A_VERDICT, Help.AS_TO_A_FRIEND));
        }
        boolean strong =
                rejection.lastSting().filter(sting -> sting.isAtLeast(STRONG)).isPresent();
        return strong ? with(Help.LET_IT_STING, Reason.STING) : with(Help.NAME_IT, Reason.QUIET);
    }

    private static Suggestion with(Help first, Reason reason) {
        var others = new ArrayList<>(List.of(Help.LET_IT_STING, Help.OUT_OF_THE_LOOP, Help.ABSORBING));
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

    private static int pointsOnMe(Rejection rejection) {
        var shares = rejection.story().map(StoryTold::shares).orElse(Map.of());
        return shares.getOrDefault(Cause.ME_FIXED, 0) + shares.getOrDefault(Cause.ME_CHANGEABLE, 0);
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
