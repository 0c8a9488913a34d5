package app.intact.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// A ledger that lives only as long as the program: for what is recorded before a vault exists, and for the example.
public final class MemoryLedger implements Ledger {

    private static final byte[] ERASED = {};

    private final List<byte[]> bodies = new ArrayList<>();

    @Override
    public synchronized long append(List<byte[]> more) {
        more.forEach(body -> bodies.add(body.clone()));
        return bodies.size();
    }

    @Override
    public synchronized int erase(Set<Long> numbers) {
        int erased = 0;
        for (long number : numbers) {
            byte[] body = bodies.get((int) number - 1);
            erased += body.length > 0 ? 1 : 0;
            Arrays.fill(body, (byte) 0);
            bodies.set((int) number - 1, ERASED);
        }
        return erased;
    }

    @Override
    public synchronized void read(Reader reader) {
        for (int i = 0; i < bodies.size(); i++) {
            byte[] body = bodies.get(i);
            if (body.length > 0) {
                reader.read(i + 1L, body.clone());
            }
        }
    }
}
