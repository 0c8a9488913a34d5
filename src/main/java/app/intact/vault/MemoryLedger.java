package app.intact.vault;

import java.util.ArrayList;
import java.util.List;

/// A ledger that lives only as long as the program: for what is recorded before a vault exists, and for the example.
public final class MemoryLedger implements Ledger {

    private final List<byte[]> bodies = new ArrayList<>();

    @Override
    public synchronized long append(List<byte[]> more) {
        more.forEach(body -> bodies.add(body.clone()));
        return bodies.size();
    }

    @Override
    public synchronized void read(Reader reader) {
        for (int i = 0; i < bodies.size(); i++) {
            reader.read(i + 1L, bodies.get(i).clone());
        }
    }
}
