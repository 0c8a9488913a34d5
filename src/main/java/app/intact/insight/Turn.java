package app.intact.insight;

import app.intact.journal.Entry;
import app.intact.journal.Projection;

/// Counts how often the journal changed, erasing included, so that what was reckoned is kept until then.
public final class Turn implements Projection {

    private long turn;

    @Override
    public void apply(Entry entry) {
        turn++;
    }

    @Override
    public void clear() {
        turn++;
    }

    long now() {
        return turn;
    }
}
