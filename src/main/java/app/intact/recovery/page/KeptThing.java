package app.intact.recovery.page;

import app.intact.journal.Entry;
import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.plan.PlanEvent;
import app.intact.plan.PlanEvent.PlanAnswered;
import app.intact.plan.PlanEvent.PlanMade;
import app.intact.quantity.Intensity;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.RejectionEvent.AccountKept;
import app.intact.rejection.RejectionEvent.BeyondAnswered;
import app.intact.rejection.RejectionEvent.CheckInsPlanned;
import app.intact.rejection.RejectionEvent.CheckInsRested;
import app.intact.rejection.RejectionEvent.ConfidenceRated;
import app.intact.rejection.RejectionEvent.DifferenceNoticed;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.FlowEnded;
import app.intact.rejection.RejectionEvent.HappeningDescribed;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.rejection.RejectionId;
import app.intact.rejection.ReplayEvent;
import app.intact.rejection.ReplayEvent.ReplayMoved;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.ReplayEvent.ReplayUnparked;
import app.intact.rejection.ReplayEvent.Replayed;
import app.intact.rejection.ReplayEvent.WayOutTaken;
import app.intact.strategy.ExerciseEvent;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person would call one thing they recorded: an entry, or the entries of one exercise, or of one parked
/// thought.
///
/// @param entries at least one, in the order of writing
record KeptThing(List<Entry> entries) {

    KeptThing {
        entries = List.copyOf(entries);
    }

    /// Those about one rejection, in the order of writing. What only remembers where somebody was (a step skipped,
    /// check-ins
    /// planned) is no thing of its own.
    static List<KeptThing> about(Journal journal, RejectionId rejection) {
        var together = new LinkedHashMap<String, List<Entry>>();
        journal.read(entry -> {
            var event = entry.event();
            if (event.subject().equals(rejection.value()) && isSaid(event)) {
                together.computeIfAbsent(group(entry), _ -> new ArrayList<>()).add(entry);
            }
        });
        return together.values().stream().map(KeptThing::new).toList();
    }

    private static boolean isSaid(Event event) {
        return switch (event) {
            case StepPassed _, FlowEnded _, CheckInsPlanned _, CheckInsRested _, ReplayMoved _ -> false;
            default -> true;
        };
    }

    private static String group(Entry entry) {
        return switch (entry.event()) {
            case ExerciseEvent exercise -> exercise.run().value();
            // A plan has the id of the exercise in which it was made.
            case PlanEvent plan -> plan.plan().value();
            case ReplayParked parked -> parked.id();
            case ReplayUnparked unparked -> unparked.id();
            default -> Long.toString(entry.number());
        };
    }

    SortedSet<Long> numbers() {
        return entries.stream().map(Entry::number).collect(Collectors.toCollection(TreeSet::new));
    }

    Instant at() {
        return entries.getFirst().event().at();
    }

    /// A number may mean another entry once the vault has a new key; its moment tells them apart.
    String mark() {
        return at() + "+" + entries.size();
    }

    /// The first record carries the others: without it they would be about nothing.
    boolean isWhole() {
        return entries.getFirst().event() instanceof RejectionTold;
    }

    /// What it is, without what they wrote.
    String title(Words words) {
        return switch (entries.getFirst().event()) {
            case RejectionEvent event -> title(words, event);
            case ReplayEvent event ->
                words.say("recovery.kept.is." + (event instanceof Replayed ? "replay" : "way-out"));
            case ExerciseEvent.ExerciseBegun begun -> words.say("strategy." + begun.exercise() + ".title");
            default -> words.say("recovery.kept.is.other");
        };
    }

    private static String title(Words words, RejectionEvent event) {
        return switch (event) {
            case RejectionTold told -> rated(words, "told", told.sting());
            case HappeningDescribed _ -> words.say("recovery.kept.is.happening");
            case StingRated rated -> rated(words, "sting", rated.sting());
            case ConfidenceRated rated -> rated(words, "confidence", rated.confidence());
            case FeelingsNamed _ -> words.say("recovery.kept.is.feelings");
            case StoryTold told -> rated(words, "story", told.belief());
            case DifferenceNoticed _ -> words.say("recovery.kept.is.difference");
            case BeyondAnswered _ -> words.say("recovery.kept.is.beyond");
            case AccountKept _ -> words.say("recovery.kept.is.account");
            case StepPassed _, FlowEnded _, CheckInsPlanned _, CheckInsRested _ -> words.say("recovery.kept.is.other");
        };
    }

    private static String rated(Words words, String what, @Nullable Intensity rating) {
        var key = "recovery.kept.is." + what;
        return rating == null ? words.say(key) : words.say(key + ".rated", "n", rating.value());
    }

    /// Everything they wrote in it, a line that came again in a later step once.
    String words() {
        return entries.stream()
                .flatMap(entry -> texts(entry.event()))
                .flatMap(text -> text.reveal().lines())
                .filter(line -> !line.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<PersonalText> texts(Event event) {
        return switch (event) {
            case RejectionTold told -> Stream.of(told.text());
            case HappeningDescribed described -> Stream.of(described.text());
            case FeelingsNamed named -> Stream.of(named.own());
            case StoryTold told -> Stream.of(told.story());
            case DifferenceNoticed noticed -> Stream.of(noticed.conclusion(), noticed.feeling());
            case AccountKept kept -> Stream.of(kept.account());
            case ReplayParked parked -> Stream.of(parked.words());
            case WayOutTaken taken -> Stream.of(taken.words());
            case PlanMade made -> Stream.of(made.what(), made.where());
            case PlanAnswered answered -> Stream.of(answered.how());
            case StepAnswered answered -> answered.words();
            default -> Stream.empty();
        };
    }
}
