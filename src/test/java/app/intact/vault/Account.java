package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/// What a [Writer] said, line by line, and so what must be in its vault, what may be, and what may not be.
final class Account {

    private final Set<Long> must = new LinkedHashSet<>();
    private final Set<Long> may = new LinkedHashSet<>();

    /// A line that was cut off is passed over.
    void hear(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            return;
        }
        long first = Long.parseLong(parts[1]);
        for (long id = first; id < first + Long.parseLong(parts[2]); id++) {
            hear(parts[0], id);
        }
    }

    private void hear(String what, long id) {
        switch (what) {
            case "P" -> may.add(id);
            case "A" -> must.add(id);
            case "PE" -> must.remove(id);
            case "E" -> may.remove(id);
            default -> throw new AssertionError("the writer does not say " + what);
        }
    }

    int acknowledged() {
        return must.size();
    }

    /// Whether everything that must be there is, and nothing else but what may be.
    boolean fits(Set<Long> there) {
        return there.containsAll(must) && may.containsAll(there);
    }

    /// What was seen stays from now on.
    void settle(Set<Long> there) {
        must.addAll(there);
        may.retainAll(there);
    }

    /// The ids of the entries, each of which must be whole.
    static Set<Long> idsIn(OpenVault vault) {
        Set<Long> there = new LinkedHashSet<>();
        vault.read((number, body) -> there.add(idOf(body)));
        return there;
    }

    private static long idOf(byte[] body) {
        String text = new String(body, StandardCharsets.US_ASCII);
        int start = text.indexOf("\"id\":") + 5;
        long id = Long.parseLong(text.substring(start, text.indexOf(',', start)));
        assertThat(body).isEqualTo(Diary.body(id, (int) (id % 900)));
        return id;
    }
}
