package app.intact.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// Opens records while the next ones are still being read: two at work, so that the first opening of the day, when
/// nothing is compiled yet, takes half as long. A small vault is opened by the caller alone.
final class Openers implements AutoCloseable {

    private static final int AT_ONCE = 256;
    private static final int WORKERS = 2;

    private final Keys keys;
    private final List<Future<List<Opened>>> given = new ArrayList<>();
    private List<Cell> waiting = new ArrayList<>(AT_ONCE);
    private @Nullable ExecutorService workers;

    Openers(Keys keys) {
        this.keys = keys;
    }

    /// A record's body, or what is wrong with the record.
    @SuppressWarnings("ArrayRecordComponent") // carries bytes within this room; never compared, never changed
    record Opened(
            long number, byte @Nullable [] body, @Nullable Flaw flaw) {}

    void add(Cell cell) {
        waiting.add(cell);
        if (waiting.size() == AT_ONCE) {
            if (workers == null) {
                workers = Executors.newFixedThreadPool(WORKERS);
            }
            List<Cell> full = waiting;
            given.add(workers.submit(() -> open(full)));
            waiting = new ArrayList<>(AT_ONCE);
        }
    }

    /// Everything that was added, in that order.
    List<Opened> finish() {
        var last = new FutureTask<>(() -> open(waiting));
        last.run();
        given.add(last);
        var all = new ArrayList<Opened>();
        for (Future<List<Opened>> some : given) {
            all.addAll(result(some));
        }
        return all;
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.close();
        }
    }

    private List<Opened> open(List<Cell> cells) {
        RecordSeal seal = keys.records();
        var opened = new ArrayList<Opened>(cells.size());
        for (Cell cell : cells) {
            byte[] record = cell.body();
            try {
                byte[] body = record == null ? null : seal.open(cell.number(), record);
                opened.add(new Opened(cell.number(), body, null));
            } catch (Malformed e) {
                opened.add(new Opened(cell.number(), null, e.flaw()));
            }
        }
        return opened;
    }

    private static List<Opened> result(Future<List<Opened>> some) {
        try {
            return some.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while opening", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("opening a record failed", e);
        }
    }
}
