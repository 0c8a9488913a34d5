package app.intact.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a [Writer] said, line by line, and so what must be in its vault, what may be, and what may not be.
final class Account {

    private final Set<Long> must = new LinkedHashSet<>();
    private final Set<Long> may = new LinkedHashSet<>();
    private final Map<String, Integer> said = new TreeMap<>();

    /// What the draft may be: what was last kept, and what was to be kept since.
    private final Deque<Long> drafts = new ArrayDeque<>(List.of(0L));

    /// A line that was cut off is passed over.
    void hear(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 3) {
            return;
        }
        said.merge(parts[0], 1, Integer::sum);
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
            case "PD" -> drafts.addLast(id);
            case "D" -> drafts.removeIf(draft -> draft != id);
            case "PK", "K" -> {}
            default -> throw new AssertionError("the writer does not say " + what);
        }
    }

    int acknowledged() {
        return must.size();
    }

    /// How often a line beginning so was heard.
    int heard(String what) {
        return said.getOrDefault(what, 0);
    }

    /// Whether everything that must be there is, and nothing else but what may be.
    boolean fits(Set<Long> there) {
        return there.containsAll(must) && may.containsAll(there);
    }

    /// The same of everything in the vault, and of its draft.
    boolean fits(OpenVault vault) {
        return fits(idsIn(vault)) && draftIn(vault) >= 0;
    }

    /// What was seen stays from now on.
    void settle(OpenVault vault) {
        Set<Long> there = idsIn(vault);
        must.addAll(there);
        may.retainAll(there);
        long draft = draftIn(vault);
        drafts.removeIf(other -> other != draft);
    }

    /// @param draft 0 for none
    static byte[] draftOf(long draft) {
        return draft == 0 ? new byte[0] : Diary.body(draft, (int) (draft % 5_000));
    }

    /// Which of those that may be there is, -1 for none of them.
    private long draftIn(OpenVault vault) {
        byte[] found = vault.draft();
        return drafts.stream()
                .filter(draft -> Arrays.equals(draftOf(draft), found))
                .findFirst()
                .orElse(-1L);
    }

    /// The ids of the entries, each of which must be whole.
    static Set<Long> idsIn(OpenVault vault) {
        Set<Long> there = new LinkedHashSet<>();
        vault.read((number, body) -> there.add(idOf(body)));
        return there;
    }

    static long idOf(byte[] body) {
        String text = new String(body, StandardCharsets.US_ASCII);
        int start = text.indexOf("\"id\":") + 5;
        long id = Long.parseLong(text.substring(start, text.indexOf(',', start)));
        assertThat(body).isEqualTo(Diary.body(id, (int) (id % 900)));
        return id;
    }
}
