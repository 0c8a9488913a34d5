package app.intact.journal;

import app.intact.vault.Ledger;
import app.intact.vault.VaultFailure;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// One person's entries, in order, and the projections that follow them. Not safe for use by several threads at once:
/// the server hands a journal's requests through one after the other.
public final class Journal {

    private static final int REMEMBERED_REQUESTS = 512;

    private final Ledger ledger;
    private final EventFormat format;
    private final Clock clock;
    private final List<Projection> projections;
    private final Set<String> recentRequests = new LinkedHashSet<>();
    private long lastNumber;
    private volatile boolean newer;

    /// Reads the whole ledger through the projections. Entries that a newer Intact wrote and that must be understood
    /// are passed over, and the journal is then for reading only ([#isFromNewer()]).
    public Journal(Ledger ledger, EventFormat format, Clock clock, List<Projection> projections) {
        this.ledger = ledger;
        this.format = format;
        this.clock = clock;
        this.projections = List.copyOf(projections);
        readAll();
    }

    private void readAll() {
        var found = new ArrayList<Found>();
        ledger.read((number, body) -> found.add(new Found(number, body)));
        // Decoding is most of the work of opening and needs no order; what follows from the entries does.
        var entries = found.parallelStream()
                .map(one -> decode(one.number(), one.body()))
                .toList();
        if (!found.isEmpty()) {
            lastNumber = found.getLast().number();
        }
        entries.forEach(entry -> entry.ifPresent(written -> {
            remember(written.op());
            project(written.entry());
        }));
    }

    private record Found(long number, byte[] body) {}

    private Optional<EventFormat.Written> decode(long number, byte[] body) {
        try {
            return format.decode(number, body);
        } catch (EventFormat.UnknownEntry e) {
            newer = true;
            return Optional.empty();
        }
    }

    /// Erases every entry about one subject, for good where it is kept, and reads the rest anew.
    ///
    /// @param subject as [Event#subject()] has it
    /// @throws VaultFailure when nothing was erased
    public void erase(String subject) {
        erase(numbersAbout(subject));
    }

    /// Erases some entries, for good where they are kept, and reads the rest anew.
    ///
    /// @throws VaultFailure when nothing was erased
    public void erase(SortedSet<Long> numbers) {
        if (numbers.isEmpty()) {
            return;
        }
        ledger.erase(numbers);
        readAnew();
    }

    /// The numbers of the entries about one subject.
    public SortedSet<Long> numbersAbout(String subject) {
        return numbersAbout(Set.of(subject));
    }

    /// The numbers of the entries about any of these subjects.
    public SortedSet<Long> numbersAbout(Set<String> subjects) {
        var numbers = new TreeSet<Long>();
        read(entry -> {
            if (subjects.contains(entry.event().subject())) {
                numbers.add(entry.number());
            }
        });
        return numbers;
    }

    /// Reads the ledger again from the first entry: after entries went, or were numbered anew.
    public void readAnew() {
        projections.forEach(Projection::clear);
        readAll();
    }

    /// Keeps the events for good, all or none, then shows them to every projection. A request that was already kept
    /// (the same `op`: a form sent twice) changes nothing.
    ///
    /// @throws VaultFailure when they were not kept
    public void append(String op, List<? extends Event> events) {
        if (events.isEmpty() || wasKept(op)) {
            return;
        }
        if (newer) {
            throw new VaultFailure(VaultFailure.Kind.READ_ONLY, "a newer Intact wrote to this vault");
        }
        var zone = clock.getZone();
        var bodies = new ArrayList<byte[]>();
        events.forEach(event -> bodies.add(format.encode(event, op, zone)));
        long last = ledger.append(bodies);
        long number = last - events.size();
        for (var event : events) {
            project(new Entry(++number, zone, event));
        }
        lastNumber = last;
        remember(op);
    }

    public void append(String op, Event event) {
        append(op, List.of(event));
    }

    /// Every entry from the first, read anew from the ledger.
    public void read(Consumer<Entry> reader) {
        ledger.read((number, body) ->
                decode(number, body).map(EventFormat.Written::entry).ifPresent(reader));
    }

    /// True when this request was kept before: the same form, sent twice.
    public boolean wasKept(String op) {
        return !op.isEmpty() && recentRequests.contains(op);
    }

    /// True when a newer Intact wrote entries that this one cannot read: it must not write between them.
    public boolean isFromNewer() {
        return newer;
    }

    public long lastNumber() {
        return lastNumber;
    }

    public Clock clock() {
        return clock;
    }

    private void remember(String op) {
        if (op.isEmpty()) {
            return;
        }
        recentRequests.add(op);
        if (recentRequests.size() > REMEMBERED_REQUESTS) {
            var oldest = recentRequests.iterator();
            oldest.next();
            oldest.remove();
        }
    }

    private void project(Entry entry) {
        projections.forEach(projection -> projection.apply(entry));
    }
}
