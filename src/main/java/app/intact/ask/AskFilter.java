package app.intact.ask;

import app.intact.language.Folded;
import app.intact.language.PersonalText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which asks are looked at.
///
/// @param kind nothing for every kind
/// @param ownKind of a kind of the person's own, its name; blank for every one of these
/// @param text what is searched for; blank for everything
public record AskFilter(Show show, @Nullable AskKind kind, PersonalText ownKind, PersonalText text) {

    /// Everything.
    public static final AskFilter ALL = new AskFilter(Show.ALL, null, PersonalText.NONE, PersonalText.NONE);

    /// By where they stand. Texts: `ask.show.<code>`.
    public enum Show {
        ALL,
        PLANNED,
        WAITING,
        ANSWERED,
        /// No answer by its day.
        DUE;

        /// Those that the list offers.
        public static final List<Show> TABS = List.of(ALL, PLANNED, WAITING, ANSWERED);

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Show> of(String code) {
            return Arrays.stream(values())
                    .filter(show -> show.code().equals(code))
                    .findFirst();
        }

        private boolean takes(Ask ask, AskBoard board, LocalDate today) {
            var standing = ask.standing(today, board.waitDays());
            return switch (this) {
                case DUE -> isDue(ask, board, today);
                case ALL -> true;
                case PLANNED -> standing == Standing.PLANNED;
                case WAITING -> standing == Standing.WAITING;
                case ANSWERED -> standing.isAnswered();
            };
        }
    }

    /// What a filter finds.
    ///
    /// @param hidden how many more there are whose noes and silences are left out
    public record Found(List<Ask> asks, int hidden) {
        public Found {
            asks = List.copyOf(asks);
        }

        /// With those that are left out.
        public int all() {
            return asks.size() + hidden;
        }
    }

    /// Whether the day by which an answer was expected has come, and nobody has said what came.
    public static boolean isDue(Ask ask, AskBoard board, LocalDate today) {
        return ask.given().isEmpty()
                && ask.silentFrom(board.waitDays())
                        .filter(day -> !day.minusDays(1).isAfter(today))
                        .isPresent();
    }

    public boolean isNarrow() {
        return kind != null || !text.isBlank();
    }

    /// The latest first. What is searched for is found also among hidden noes.
    public Found in(AskBoard board, LocalDate today) {
        var words = Folded.of(text);
        var own = Folded.of(ownKind);
        var fitting = board.latestFirst().stream()
                .filter(ask -> kind == null || ask.kind() == kind)
                .filter(ask ->
                        own.isBlank() || Folded.of(ask.details().ownKind()).equals(own))
                .filter(ask -> show.takes(ask, board, today))
                .filter(ask -> words.isBlank() || ask.searched().hasEachWordOf(words))
                .toList();
        if (!board.noesHidden() || !words.isBlank() || show == Show.DUE) {
            return new Found(fitting, 0);
        }
        var shown = fitting.stream()
                .filter(ask -> !ask.standing(today, board.waitDays()).countsAsNo())
                .toList();
        return new Found(shown, fitting.size() - shown.size());
    }
}
