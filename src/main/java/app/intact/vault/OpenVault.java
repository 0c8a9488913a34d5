package app.intact.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A vault whose key is at hand: the journal's ledger until it is closed. Everything it hands over was checked.
///
/// Closing zeroes the keys and leaves everything in the one file. Not guaranteed: copies of text and keys that the Java
/// runtime still holds until it reuses or gives back their memory; quitting the program is the sure lock.
public final class OpenVault implements Ledger, AutoCloseable {

    private final VaultStore store;
    private final Place place;
    private Keys keys;
    private final ReentrantLock lock = new ReentrantLock();
    private Header header;
    private byte[] rawHeader;
    private @Nullable Head head;
    private byte[] seenHead;
    private @Nullable TreeMap<Long, byte[]> firstReading;
    private long lastFound;
    private boolean readOnly;
    private boolean closed;

    OpenVault(VaultStore store, Place place, Keys keys, Sweep.Front front) {
        this.store = store;
        this.place = place;
        this.keys = keys;
        this.header = front.header();
        this.rawHeader = front.rawHeader();
        this.head = front.head();
        this.seenHead = Primitives.sha256(front.rawHead());
        this.readOnly = front.head() == null;
    }

    /// Keeps what the unlocking read, so that the first reading costs nothing more.
    OpenVault withFirstReading(TreeMap<Long, byte[]> bodies) {
        firstReading = bodies;
        lastFound = bodies.isEmpty() ? 0 : bodies.lastKey();
        return this;
    }

    /// From here on nothing is written: for a vault that is damaged, or holds what only a newer Intact understands.
    public void keepReadOnly() {
        locked(() -> readOnly = true);
    }

    /// Number of the last entry, 0 before the first.
    public long lastNumber() {
        return locked(() -> {
            Head now = head;
            return now == null ? lastFound : now.last();
        });
    }

    public boolean readOnly() {
        return locked(() -> readOnly);
    }

    /// @throws IllegalArgumentException if a body does not begin with a known flag byte, or is of a type that only the
    ///     vault itself writes
    @Override
    public long append(List<byte[]> bodies) {
        bodies.forEach(OpenVault::check);
        return locked(() -> {
            Head now = writableHead();
            if (bodies.isEmpty()) {
                return now.last();
            }
            var sealed = new Batch(keys, now).seal(bodies);
            commit(sealed.head(), List.of(), sealed.records());
            return sealed.head().last();
        });
    }

    @Override
    public void read(Reader reader) {
        Map<Long, byte[]> bodies = locked(() -> {
            TreeMap<Long, byte[]> first = firstReading;
            firstReading = null;
            return first == null ? sweep().bodies() : first;
        });
        bodies.forEach(reader::read);
    }

    /// Erases entries: their bodies are overwritten, in one change with the order that says so, and the numbers
    /// stay empty for ever. Those that are erased already are passed over. Not guaranteed: that nothing is left in
    /// earlier backups, or where a disk keeps blocks that were overwritten.
    ///
    /// @param numbers of entries, each at least 1
    /// @return how many were there to be erased
    /// @throws IllegalArgumentException if a number is not that of a journal's entry
    @Override
    public int erase(Set<Long> numbers) {
        return locked(() -> {
            Head now = writableHead();
            var bodies = unchanged().bodies();
            var there = new TreeSet<>(numbers);
            there.retainAll(bodies.keySet());
            if (!now.counts(numbers)) {
                throw new IllegalArgumentException("there is no such entry");
            }
            if (there.isEmpty()) {
                return 0;
            }
            var sealed = new Batch(keys, now).seal(List.of(Orders.erase(there)));
            commit(
                    new VaultStore.Change(
                            seenHead, Cell.head(sealed.head().sealed(keys)), emptied(there), sealed.records()),
                    sealed.head());
            checkpoint();
            return there.size();
        });
    }

    private List<Cell> emptied(SortedSet<Long> numbers) {
        var emptied = new ArrayList<Cell>();
        store.reading(cells -> {
            cells.scan(keys.vaultId(), keys.generation(), cell -> {
                if (numbers.contains(cell.number())) {
                    emptied.add(new Cell(cell.part(), cell.number(), cell.hash(), null));
                }
            });
            return emptied;
        });
        return emptied;
    }

    /// Seals everything anew under a new key, and leaves out what was erased: whoever knew the old passphrase or
    /// code, or took the old key, opens nothing that is written from then on, nor this vault. Not guaranteed: that
    /// copies and backups from before do not open as they did. Entries are numbered anew.
    ///
    /// @param newWay a passphrase or a fresh device key, the only one from then on beside the code
    public void rekey(Secret newWay, RecoveryCode newCode) {
        if (newWay.way() == Way.RECOVERY_CODE) {
            throw new IllegalArgumentException("a vault has another way in beside its recovery code");
        }
        locked(() -> {
            var rekeying = Rekeying.of(place, header, writableHead(), unchanged(), newWay, newCode);
            var dropped = header.slots();
            try {
                rekeying.keepDeviceKey(newWay);
                var drafts = new DraftCell(store, keys).under(rekeying.keys());
                commit(rekeying.change(seenHead, drafts), rekeying.head());
            } catch (VaultFailure failure) {
                rekeying.undo();
                throw failure;
            }
            keys.close();
            keys = rekeying.keys();
            header = rekeying.header();
            rawHeader = rekeying.rawHeader();
            place.mirror().write(keys.vaultId(), rawHeader);
            dropped.forEach(place.deviceKeys()::drop);
            checkpoint();
            return true;
        });
    }

    /// What was begun and not saved, as last kept; empty where there is none, or none that authenticates.
    public byte[] draft() {
        return locked(() -> new DraftCell(store, keys).read());
    }

    /// Keeps what was begun, in place of what was kept before; it is no entry, and no backup has it.
    ///
    /// @param body at most 1 MiB; empty to let go of it
    public void keepDraft(byte[] body) {
        locked(() -> {
            writableHead();
            new DraftCell(store, keys).write(body);
            return true;
        });
    }

    /// What was overwritten must not stay in the log beside the file. A program that reads just now may hold it up;
    /// then it is done at the next closing.
    private void checkpoint() {
        try {
            store.checkpoint();
        } catch (VaultFailure | StoreDamage later) {
            return;
        }
    }

    /// Checks everything: every seal, every hash, their order, the file itself, the spare header, permissions.
    public VaultReport verify() {
        return locked(() -> {
            Sweep sweep = sweep();
            return sweep.report().and(Checkup.of(store, place, sweep.front()));
        });
    }

    /// Writes a backup into the folder, as [Vault#backup] does.
    public Path backup(Path folder) {
        return locked(() -> new Backups(store, place).write(keys.vaultId(), folder));
    }

    /// Replaces the passphrase or device key by another way in; the recovery code stays. It does not shut out somebody
    /// who knew the old one and kept a copy of the vault.
    public void changeWayIn(Secret newWay) {
        if (newWay.way() == Way.RECOVERY_CODE) {
            throw new IllegalArgumentException("a recovery code is replaced as one");
        }
        replaceSlots(EnumSet.of(Way.PASSPHRASE, Way.DEVICE_KEY), newWay);
    }

    /// Replaces the recovery code; the old one opens nothing from then on.
    public void replaceRecoveryCode(RecoveryCode code) {
        replaceSlots(EnumSet.of(Way.RECOVERY_CODE), code);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            firstReading = null;
            keys.close();
            store.checkpoint();
        } catch (VaultFailure | StoreDamage unfinished) {
            return; // what was acknowledged is synced; the next opening finishes the rest
        } finally {
            store.close();
            lock.unlock();
        }
    }

    byte[] vaultId() {
        return locked(() -> keys.vaultId());
    }

    byte[] rawHeader() {
        return locked(() -> rawHeader.clone());
    }

    /// The costs that the passphrase slots ask for.
    boolean hasWeakerPassphraseSlot() {
        return header.slots().stream()
                .anyMatch(slot -> slot.opensBy(Way.PASSPHRASE) && slot.cost().isLessThan(place.cost()));
    }

    /// Writes the header anew, where the vault's own was damaged and the spare is the one that the head names.
    void healHeader() {
        locked(() -> {
            Head now = writableHead();
            commit(now.after(now.last(), now.chain()), List.of(Cell.header(rawHeader)), List.of());
            return true;
        });
    }

    private void replaceSlots(Set<Way> ways, Secret secret) {
        locked(() -> {
            Head now = writableHead();
            Slot added = Slot.wrap(secret, place.cost(), keys, place.chance());
            var slots = new ArrayList<Slot>(List.of(added));
            var gone = new ArrayList<Slot>();
            header.slots().forEach(slot -> (ways.stream().anyMatch(slot::opensBy) ? gone : slots).add(slot));
            if (secret instanceof DeviceKey key) {
                place.deviceKeys().keep(added, key);
            }
            Header next = header.withSlots(slots);
            byte[] raw = next.sealed(keys);
            commit(now.withHeader(raw), List.of(Cell.header(raw)), List.of());
            header = next;
            rawHeader = raw;
            place.mirror().write(keys.vaultId(), raw);
            gone.forEach(place.deviceKeys()::drop);
            return true;
        });
    }

    private void commit(Head next, List<Cell> puts, List<Cell> adds) {
        commit(new VaultStore.Change(seenHead, Cell.head(next.sealed(keys)), puts, adds), next);
    }

    private void commit(VaultStore.Change change, Head next) {
        if (!store.change(keys.vaultId(), change)) {
            throw new VaultFailure(VaultFailure.Kind.CHANGED_ELSEWHERE, "the vault was changed by another program");
        }
        head = next;
        seenHead = change.head().hash();
        firstReading = null;
    }

    private Sweep sweep() {
        byte[] spare = rawHeader;
        try {
            return store.reading(cells -> Sweep.keyed(cells, keys, spare));
        } catch (StoreDamage damage) {
            throw new VaultFailure(VaultFailure.Kind.FOLDER, "the vault's file cannot be read", damage);
        }
    }

    /// Everything, if no other program changed it meanwhile.
    private Sweep unchanged() {
        Sweep sweep = sweep();
        Sweep.Front front = sweep.front();
        if (front == null || !Primitives.same(Primitives.sha256(front.rawHead()), seenHead)) {
            throw new VaultFailure(VaultFailure.Kind.CHANGED_ELSEWHERE, "the vault was changed by another program");
        }
        return sweep;
    }

    private Head writableHead() {
        Head now = head;
        if (readOnly || now == null) {
            throw new VaultFailure(VaultFailure.Kind.READ_ONLY, "the vault is open for reading only");
        }
        return now;
    }

    static void check(byte[] body) {
        if (body.length > Padding.MOST) {
            throw new VaultFailure(VaultFailure.Kind.TOO_LARGE, "an entry is larger than 1 MiB");
        }
        if (body.length == 0 || !Orders.hasKnownFlag(body) || Orders.isOwn(body)) {
            throw new IllegalArgumentException("not a body that the journal writes");
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new VaultFailure(VaultFailure.Kind.CLOSED, "the vault was closed");
            }
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
