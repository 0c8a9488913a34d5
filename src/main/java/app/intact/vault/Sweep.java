package app.intact.vault;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/// One reading of a whole vault, front to end, which checks everything that can be checked and stops at nothing: with
/// keys, every body that authenticates for its place comes out, whatever else is damaged.
final class Sweep {

    /// Our choice: records that one core takes at once.
    private static final int AT_ONCE = 512;

    private final byte[] vaultId;
    private final @Nullable Keys keys;
    private final EnumSet<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private final TreeSet<Long> damaged = new TreeSet<>();
    private final TreeSet<Long> empty = new TreeSet<>();
    private final TreeSet<Long> ordered = new TreeSet<>();
    private final List<Span> missing = new ArrayList<>();
    private final Map<Long, byte[]> orders = new HashMap<>();
    private TreeMap<Long, byte[]> bodies = new TreeMap<>();
    private @Nullable Front front;
    private long whole;

    /// Header and head, as far as they check.
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Front(Header header, byte[] rawHeader, @Nullable Head head, byte[] rawHead) {}

    private Sweep(byte[] vaultId, @Nullable Keys keys) {
        this.vaultId = vaultId;
        this.keys = keys;
    }

    /// Sweeps with hashes only.
    ///
    /// @param spare a header to go on with where the vault's own does not check; may be empty
    static Sweep keyless(VaultStore.Cells cells, byte[] vaultId, byte[] spare) {
        return new Sweep(vaultId, null).over(cells, spare);
    }

    static Sweep keyed(VaultStore.Cells cells, Keys keys, byte[] spare) {
        return new Sweep(keys.vaultId(), keys).over(cells, spare);
    }

    Set<Flaw> flaws() {
        return flaws;
    }

    /// None if there is no header at all to begin with.
    @Nullable
    Front front() {
        return front;
    }

    /// The journal's bodies, by number; empty without keys.
    TreeMap<Long, byte[]> bodies() {
        return bodies;
    }

    VaultReport report() {
        return new VaultReport(whole, damaged, missing, empty, flaws, keys != null);
    }

    private Sweep over(VaultStore.Cells cells, byte[] spare) {
        Front found = new FrontReader(cells, vaultId, keys, flaws).read(spare);
        front = found;
        if (found == null) {
            return this;
        }
        Header header = found.header();
        var run = new Run(header);
        try {
            cells.scan(vaultId, header.generation(), run::take);
        } catch (StoreDamage damage) {
            flaws.add(Flaw.DATABASE);
        }
        run.open();
        run.end(found.head());
        if (keys != null) {
            settleOrders();
            if (flaws.stream().anyMatch(Flaw::harms)) {
                salvage(cells, header.generation(), keys.records());
            }
            bodies.values().removeIf(Orders::isOwn);
        }
        return this;
    }

    /// The empty bodies must be exactly those that erase orders name.
    private void settleOrders() {
        var reader = new Orders();
        orders.forEach((number, order) -> {
            try {
                ordered.addAll(reader.erased(order, number));
            } catch (Malformed e) {
                flaws.add(e.flaw());
            }
        });
        for (long number : ordered) {
            if (bodies.remove(number) != null) {
                flaws.add(Flaw.RESURRECTED);
            }
        }
        for (long number : List.copyOf(empty)) {
            if (!ordered.contains(number)) {
                empty.remove(number);
                missing.add(new Span(number, number));
                flaws.add(Flaw.ERASED_WITHOUT_ORDER);
            }
        }
    }

    /// What the ordinary way did not reach may be there by another; nothing that an order erased comes back.
    private void salvage(VaultStore.Cells cells, long generation, RecordSeal seal) {
        try {
            cells.rummage(vaultId, generation, cell -> {
                byte[] record = cell.body();
                if (record == null || bodies.containsKey(cell.number()) || ordered.contains(cell.number())) {
                    return;
                }
                try {
                    bodies.put(cell.number(), seal.open(cell.number(), record));
                    damaged.remove(cell.number());
                } catch (Malformed e) {
                    damaged.add(cell.number());
                }
            });
        } catch (StoreDamage damage) {
            flaws.add(Flaw.DATABASE);
        }
        whole = bodies.size();
        damaged.removeAll(bodies.keySet());
        List<Span> gaps = List.copyOf(missing);
        missing.clear();
        gaps.forEach(gap -> missing.addAll(gap.without(bodies.navigableKeySet())));
    }

    /// The way along the records, in their order. Hashing and opening them needs no order: other cores begin with it
    /// while the next records are still being read.
    private final class Run {

        private final Header header;
        private final Links links;
        private final List<ForkJoinTask<List<Looked>>> parts = new ArrayList<>();
        private List<Cell> waiting = new ArrayList<>(AT_ONCE);
        private byte[] chain;
        private long last;

        Run(Header header) {
            this.header = header;
            this.links = links();
            this.chain = links.genesis(header.commit(), header.previousFinal());
        }

        private Links links() {
            return new Links(vaultId, header.generation());
        }

        void take(Cell cell) {
            long number = cell.number();
            if (number <= last) {
                flaws.add(Flaw.EXTRA);
                return;
            }
            if (number > last + 1) {
                flaws.add(Flaw.GAP);
                missing.add(new Span(last + 1, number - 1));
            }
            if (cell.body() == null) {
                empty.add(number);
            } else {
                waiting.add(cell);
                if (waiting.size() == AT_ONCE) {
                    handOver();
                }
            }
            chain = links.link(number, chain, cell.hash());
            last = number;
        }

        private void handOver() {
            List<Cell> part = waiting;
            waiting = new ArrayList<>(AT_ONCE);
            parts.add(ForkJoinPool.commonPool().submit(() -> looked(part)));
        }

        /// In the order of the records.
        void open() {
            handOver();
            parts.forEach(part -> part.join().forEach(this::note));
        }

        /// Seal and links are made for one thread's work.
        private List<Looked> looked(List<Cell> part) {
            RecordSeal seal = keys == null ? null : keys.records();
            Links hashes = links();
            return part.stream().map(cell -> Looked.at(cell, hashes, seal)).toList();
        }

        private void note(Looked looked) {
            flaws.addAll(looked.flaws());
            byte[] body = looked.body();
            if (!looked.whole()) {
                damaged.add(looked.number());
                return;
            }
            whole++;
            if (body != null) {
                keep(looked.number(), body);
            }
        }

        private void keep(long number, byte[] body) {
            if (Orders.isNewer(body)) {
                flaws.add(Flaw.BODY_NEWER);
            }
            if (Orders.isErase(body)) {
                orders.put(number, body);
            }
            bodies.put(number, body);
        }

        void end(@Nullable Head head) {
            if (head == null) {
                return;
            }
            if (last < head.last()) {
                flaws.add(Flaw.TAIL);
                missing.add(new Span(last + 1, head.last()));
            } else if (last > head.last()) {
                flaws.add(Flaw.EXTRA);
            } else if (!Primitives.same(chain, head.chain())) {
                flaws.add(Flaw.CHAIN);
            }
        }
    }

    /// One record, looked at by itself.
    ///
    /// @param body none without keys, or where it did not open
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this class; never compared, never changed
    private record Looked(long number, boolean whole, Set<Flaw> flaws, byte @Nullable [] body) {

        static Looked at(Cell cell, Links links, @Nullable RecordSeal seal) {
            byte[] record = Objects.requireNonNull(cell.body());
            boolean fits = Primitives.same(links.hash(record), cell.hash());
            Set<Flaw> flaws = fits ? Set.of() : EnumSet.of(Flaw.RECORD_HASH);
            try {
                if (seal != null) {
                    return new Looked(cell.number(), true, flaws, seal.open(cell.number(), record));
                }
                if (fits && !Padding.fits(record.length - Sealing.OVERHEAD)) {
                    throw new Malformed(Flaw.RECORD_LENGTH);
                }
                return new Looked(cell.number(), fits, flaws, null);
            } catch (Malformed e) {
                Set<Flaw> all = EnumSet.of(e.flaw());
                all.addAll(flaws);
                return new Looked(cell.number(), false, all, null);
            }
        }
    }
}
