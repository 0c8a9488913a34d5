package app.intact.ask;

import app.intact.ask.AskEvent.AskAdded;
import app.intact.ask.AskEvent.AskStung;
import app.intact.ask.AsksEvent.AsksImported;
import app.intact.journal.Entry;
import app.intact.journal.Projection;
import app.intact.language.Folded;
import app.intact.language.PersonalText;
import app.intact.quantity.OpaqueId;
import app.intact.rejection.RejectionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All asks, with what is needed to find one among thousands.
public final class AskBoard implements Projection {

    /// Our choice, from the design: two weeks without an answer count as silence.
    public static final int USUAL_WAIT_DAYS = 14;

    private static final Comparator<Ask> LATEST_FIRST =
            Comparator.comparing(Ask::day).thenComparing(Ask::number).reversed();
    private static final Comparator<Closure> LONGEST_LAST =
            Comparator.comparing(closure -> closure.until().orElse(LocalDate.MAX));

    private final Map<AskId, Ask> byId = new HashMap<>();
    private final Map<Folded, Set<Ask>> byName = new HashMap<>();
    private final Map<RejectionId, AskId> ofRejections = new HashMap<>();
    private final Map<AskId, Set<RejectionId>> rejections = new HashMap<>();
    private final Map<String, AsksImported> imports = new LinkedHashMap<>();
    private @Nullable List<Ask> latestFirst;
    private boolean noesHidden = true;
    private int waitDays = USUAL_WAIT_DAYS;

    @Override
    public void apply(Entry entry) {
        switch (entry.event()) {
            case AskAdded added -> {
                var ask = new Ask(entry.number(), entry.zone(), added);
                byId.put(added.ask(), ask);
                index(ask);
                latestFirst = null;
            }
            case AskStung stung -> {
                var before = ofRejections.put(stung.rejection(), stung.ask());
                if (before != null) {
                    rejections.getOrDefault(before, new LinkedHashSet<>()).remove(stung.rejection());
                }
                rejections
                        .computeIfAbsent(stung.ask(), _ -> new LinkedHashSet<>())
                        .add(stung.rejection());
            }
            case AskEvent event -> find(event.ask()).ifPresent(ask -> change(ask, event, entry));
            case AsksEvent event -> arrange(event);
            default -> {}
        }
    }

    private void change(Ask ask, AskEvent event, Entry entry) {
        var before = ask.name();
        ask.apply(event, entry.zone());
        if (!ask.name().equals(before)) {
            byName.getOrDefault(before, new LinkedHashSet<>()).remove(ask);
            index(ask);
        }
        latestFirst = null;
    }

    private void index(Ask ask) {
        if (!ask.name().isBlank()) {
            byName.computeIfAbsent(ask.name(), _ -> new LinkedHashSet<>()).add(ask);
        }
    }

    private void arrange(AsksEvent event) {
        switch (event) {
            case AsksEvent.NoesHidden chosen -> noesHidden = chosen.hidden();
            case AsksEvent.WaitChosen chosen -> waitDays = chosen.days();
            case AsksImported made -> imports.put(made.batch(), made);
        }
    }

    @Override
    public void clear() {
        byId.clear();
        byName.clear();
        ofRejections.clear();
        rejections.clear();
        imports.clear();
        latestFirst = null;
        noesHidden = true;
        waitDays = USUAL_WAIT_DAYS;
    }

    public Optional<Ask> find(AskId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @param id as it came in an address; nothing for anything that is not an id
    public Optional<Ask> find(String id) {
        return OpaqueId.isOne(id) ? find(new AskId(id)) : Optional.empty();
    }

    public int size() {
        return byId.size();
    }

    /// By the day of the ask.
    public List<Ask> latestFirst() {
        if (latestFirst == null) {
            latestFirst = byId.values().stream().sorted(LATEST_FIRST).toList();
        }
        return latestFirst;
    }

    /// Asks that were put to the same name.
    public List<Ask> to(PersonalText whom) {
        return List.copyOf(byName.getOrDefault(Folded.of(whom), Set.of()));
    }

    /// What closes somebody to further asks on a day; of several, the one that lasts longest.
    ///
    /// @param whom compared without regard to case and spaces
    public Optional<Closure> closure(PersonalText whom, LocalDate day) {
        return closures(whom, day).max(LONGEST_LAST);
    }

    private Stream<Closure> closures(PersonalText whom, LocalDate day) {
        return to(whom).stream().filter(Ask::closes).map(Closure::of).filter(closure -> closure.holdsOn(day));
    }

    /// Whether an ask may not be planned or made: somebody of that name said no before it, and it is not said to be
    /// somebody else. Whoever asked to be left alone is closed whatever day is given.
    ///
    /// @param itself where an ask is changed: its own no does not close it, and while its name and its day stay
    ///     the same, no other does
    public Optional<Closure> closed(AskDetails details, @Nullable Ask itself, LocalDate today) {
        if (details.namesake() || itself != null && details.wasMadeAs(itself.details())) {
            return Optional.empty();
        }
        var asked = details.askedOn();
        return closures(details.whom(), asked == null ? today : asked)
                .filter(closure -> !closure.ask().equals(itself))
                .filter(closure -> asked == null || closure.closes(asked))
                .max(LONGEST_LAST);
    }

    /// The ask that a rejection came of.
    public Optional<Ask> of(RejectionId rejection) {
        return Optional.ofNullable(ofRejections.get(rejection)).flatMap(this::find);
    }

    /// What stung of an ask. They may have been erased since.
    public List<RejectionId> rejections(Ask ask) {
        return List.copyOf(rejections.getOrDefault(ask.id(), Set.of()));
    }

    /// The names of the person's own kinds, each once.
    public List<PersonalText> ownKinds() {
        var names = new LinkedHashMap<Folded, PersonalText>();
        for (var ask : latestFirst()) {
            if (ask.kind() == AskKind.OWN && !ask.details().ownKind().isBlank()) {
                names.putIfAbsent(
                        Folded.of(ask.details().ownKind()), ask.details().ownKind());
            }
        }
        return List.copyOf(names.values());
    }

    /// Imports whose asks were not taken back, the latest first.
    public List<AsksImported> imports() {
        return new ArrayList<>(imports.values()).reversed();
    }

    /// The asks of one import that are there.
    public List<Ask> imported(String batch) {
        return latestFirst().stream()
                .filter(ask -> ask.batch().filter(batch::equals).isPresent())
                .toList();
    }

    public boolean noesHidden() {
        return noesHidden;
    }

    /// After how many days without an answer an ask counts as silence, where no day was set.
    public int waitDays() {
        return waitDays;
    }
}
