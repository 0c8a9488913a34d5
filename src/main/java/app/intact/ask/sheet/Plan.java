package app.intact.ask.sheet;

import app.intact.ask.Answer;
import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskDetails;
import app.intact.ask.AskEvent;
import app.intact.ask.AskEvent.Answered;
import app.intact.ask.AskEvent.AskAdded;
import app.intact.ask.AskEvent.Reopened;
import app.intact.ask.AskId;
import app.intact.ask.AsksEvent.AsksImported;
import app.intact.ask.Closure;
import app.intact.journal.Event;
import app.intact.language.Folded;
import app.intact.language.PersonalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What would come of a table as the person reads it: the asks, what cannot be read, and what is here already. Making
/// it changes nothing.
///
/// @param asks those that would be added, in the order of the file
/// @param flaws what cannot be read, by row and column
/// @param flawed how many rows have a flaw
/// @param known how many rows are here already, or stand twice in the file
/// @param passedOver how many rows are left out because their status says so
public record Plan(List<Planned> asks, List<Flaw> flaws, int flawed, int known, int passedOver) {

    public Plan {
        asks = List.copyOf(asks);
        flaws = List.copyOf(flaws);
    }

    /// An ask as it would be added.
    ///
    /// @param open with no end, as what came of it is not in the file
    public record Planned(
            AskDetails details,
            @Nullable Answer answer,
            @Nullable LocalDate answeredOn,
            boolean open) {}

    /// A cell that cannot be read.
    public record Flaw(long row, String column, Problem problem) {
        /// Says nothing of what is in the table.
        @Override
        public String toString() {
            return "Flaw in row " + row + ": " + problem;
        }
    }

    /// Texts: `ask.import.problem.<code>`.
    public enum Problem {
        /// Neither whom nor what is said.
        NOTHING_SAID,
        /// No day of the calendar.
        NO_DAY,
        /// That day has not come yet.
        AHEAD,
        /// The answer is dated before the ask.
        BEFORE_THE_ASK,
        /// It is planned, and they said no.
        CLOSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param today no ask was made, and none answered, after it
    public static Plan of(Table table, Mapping mapping, AskBoard board, LocalDate today) {
        return new Planning(table, mapping, board, today).plan();
    }

    /// Everything in one go.
    ///
    /// @param batch the import's opaque name
    public List<Event> events(String batch, Preset preset, Instant now, RandomGenerator chance) {
        var events = new ArrayList<Event>();
        events.add(new AsksImported(now, batch, preset.code(), asks.size()));
        for (var planned : asks) {
            var id = AskId.fresh(chance);
            events.add(new AskAdded(id, now, planned.details(), batch));
            follow(id, planned, now).ifPresent(events::add);
        }
        return events;
    }

    private static Optional<AskEvent> follow(AskId id, Planned planned, Instant now) {
        if (planned.answer() != null) {
            return Optional.of(new Answered(id, now, planned.answer(), planned.answeredOn()));
        }
        return planned.open() ? Optional.of(new Reopened(id, now, null)) : Optional.empty();
    }

    /// One reading of a table.
    private static final class Planning {

        private final Table table;
        private final Mapping mapping;
        private final LocalDate today;
        private final AskBoard board;
        private final Set<Folded> closedHere;
        private final Known seen = new Known();
        private final List<Planned> asks = new ArrayList<>();
        private final List<Flaw> flaws = new ArrayList<>();
        private int flawed;
        private int known;
        private int passedOver;

        private Planning(Table table, Mapping mapping, AskBoard board, LocalDate today) {
            this.table = table;
            this.mapping = mapping;
            this.board = board;
            this.today = today;
            this.closedHere = mapping.kind().closesThePerson() ? closedHere() : Set.of();
            board.latestFirst().stream().map(Ask::details).forEach(seen::add);
        }

        private Plan plan() {
            table.rows().forEach(this::read);
            return new Plan(asks, flaws, flawed, known, passedOver);
        }

        private void read(Table.Row row) {
            var meaning = meaning(row);
            if (meaning == Meaning.LEFT_OUT) {
                passedOver++;
                return;
            }
            int before = flaws.size();
            var planned = planned(row, meaning);
            if (flaws.size() > before) {
                flawed++;
            } else if (seen.has(planned.details()) && !mapping.again()) {
                known++;
            } else {
                seen.add(planned.details());
                asks.add(planned);
            }
        }

        /// Who said no in the file itself, to a kind of ask that is not made twice.
        private Set<Folded> closedHere() {
            return table.rows().stream()
                    .filter(row -> meaning(row) == Meaning.NO)
                    .filter(row -> Closure.lasts(
                            mapping.order().day(cell(row, Column.ANSWERED_ON)).orElse(today), today))
                    .map(row -> Folded.of(text(row, Column.WHOM)))
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.toSet());
        }

        private Meaning meaning(Table.Row row) {
            return mapping.meanings().getOrDefault(Mapping.word(cell(row, Column.STATUS)), Meaning.UNSAID);
        }

        /// What was done is only told; what is planned is not, where they said no.
        private boolean isClosed(AskDetails details) {
            return !details.asked()
                    && (closedHere.contains(Folded.of(details.whom()))
                            || board.closed(details, null, today).isPresent());
        }

        private Planned planned(Table.Row row, Meaning meaning) {
            var whom = text(row, Column.WHOM);
            var what = text(row, Column.WHAT);
            if (whom.isBlank() && what.isBlank()) {
                flaw(row, mapping.at(Column.WHOM).isPresent() ? Column.WHOM : Column.WHAT, Problem.NOTHING_SAID);
            }
            var askedOn = past(row, Column.ASKED_ON);
            var answeredOn = past(row, Column.ANSWERED_ON);
            if (askedOn != null && answeredOn != null && answeredOn.isBefore(askedOn)) {
                flaw(row, Column.ANSWERED_ON, Problem.BEFORE_THE_ASK);
            }
            boolean asked = meaning != Meaning.PLANNED;
            var details = new AskDetails(
                    mapping.kind(),
                    mapping.ownKind(),
                    whom,
                    what,
                    stage(row, meaning),
                    text(row, Column.LINK),
                    asked,
                    day(row, Column.PLANNED),
                    asked ? askedOn : null,
                    null,
                    false);
            if (isClosed(details)) {
                flaw(row, Column.WHOM, Problem.CLOSED);
            }
            return new Planned(
                    details,
                    meaning.answer().orElse(null),
                    meaning.answer().isPresent() ? answeredOn : null,
                    meaning == Meaning.UNKNOWN || meaning == Meaning.WAITING && askedOn == null);
        }

        /// Where an application stands, in the file's own words, while it is open.
        private PersonalText stage(Table.Row row, Meaning meaning) {
            return meaning == Meaning.WAITING ? text(row, Column.STATUS) : PersonalText.NONE;
        }

        private @Nullable LocalDate past(Table.Row row, Column column) {
            var day = day(row, column);
            if (day != null && day.isAfter(today)) {
                flaw(row, column, Problem.AHEAD);
                return null;
            }
            return day;
        }

        private @Nullable LocalDate day(Table.Row row, Column column) {
            var cell = cell(row, column);
            if (cell.isBlank()) {
                return null;
            }
            var day = mapping.order().day(cell);
            if (day.isEmpty()) {
                flaw(row, column, Problem.NO_DAY);
            }
            return day.orElse(null);
        }

        private String cell(Table.Row row, Column column) {
            var at = mapping.at(column);
            return at.isPresent() ? row.cells().get(at.getAsInt()) : "";
        }

        private PersonalText text(Table.Row row, Column column) {
            return PersonalText.of(cell(row, column));
        }

        private void flaw(Table.Row row, Column column, Problem problem) {
            var at = mapping.at(column);
            flaws.add(new Flaw(row.number(), at.isPresent() ? table.header().get(at.getAsInt()) : "", problem));
        }
    }

    /// Asks that are there: the same address is the same ask; where either has none, the same names are.
    private static final class Known {

        private final Set<Folded> addresses = new HashSet<>();
        private final Set<Object> named = new HashSet<>();
        private final Set<Object> namedWithoutAddress = new HashSet<>();

        boolean has(AskDetails details) {
            return details.link().isBlank()
                    ? named.contains(name(details))
                    : addresses.contains(Folded.of(details.link())) || namedWithoutAddress.contains(name(details));
        }

        void add(AskDetails details) {
            named.add(name(details));
            if (details.link().isBlank()) {
                namedWithoutAddress.add(name(details));
            } else {
                addresses.add(Folded.of(details.link()));
            }
        }

        /// Whom and what; where one of them is not said, the day too.
        private static Object name(AskDetails details) {
            var whom = Folded.of(details.whom());
            var what = Folded.of(details.what());
            return whom.isBlank() || what.isBlank()
                    ? List.of(whom, what, Optional.ofNullable(details.askedOn()))
                    : List.of(whom, what);
        }
    }
}
