package app.intact.win;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.EventFormat;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.vault.MemoryLedger;
import app.intact.win.WinEvent.WinKept;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class WinShelfTest {

    private static final Instant NOW = Instant.parse("2026-03-12T16:40:00Z");
    private static final String LAD = "a".repeat(32);
    private static final String BREAD = "b".repeat(32);

    private final MemoryLedger ledger = new MemoryLedger();

    private Journal journal(WinShelf shelf) {
        return new Journal(ledger, new EventFormat(WinEvent.TYPES), Clock.fixed(NOW, ZoneOffset.UTC), List.of(shelf));
    }

    private static WinKept kept(String id, Area area, String what, int daysLater) {
        return new WinKept(
                new WinId(id),
                NOW.plusSeconds(86_400L * daysLater),
                area,
                PersonalText.of(what),
                PersonalText.of("patience"),
                PersonalText.NONE);
    }

    @Test
    void a_change_keeps_the_place_and_when_it_was_added() {
        journal(new WinShelf())
                .append(
                        "",
                        List.of(
                                kept(LAD, Area.WORK, "Taught the lad", 0),
                                kept(BREAD, Area.EVERYDAY, "Bread", 1),
                                kept(LAD, Area.LEARNING, "Taught the new lad", 2)));
        var shelf = new WinShelf();
        journal(shelf);
        assertThat(shelf.all()).extracting(win -> win.what().reveal()).containsExactly("Bread", "Taught the new lad");
        assertThat(shelf.in(Area.WORK)).isEmpty();
        assertThat(shelf.in(Area.LEARNING)).singleElement().satisfies(win -> {
            assertThat(win.added()).isEqualTo(NOW);
            assertThat(win.strength().reveal()).isEqualTo("patience");
        });
    }

    @Test
    void one_that_is_erased_leaves_no_entry() {
        var shelf = new WinShelf();
        var journal = journal(shelf);
        journal.append("", List.of(kept(LAD, Area.WORK, "Taught the lad", 0), kept(BREAD, Area.EVERYDAY, "Bread", 1)));
        journal.append("", kept(LAD, Area.WORK, "Taught the new lad", 2));
        journal.erase(LAD);
        assertThat(shelf.all()).extracting(win -> win.id().value()).containsExactly(BREAD);
        assertThat(journal.numbersAbout(LAD)).isEmpty();
        assertThat(shelf.find(LAD)).isEmpty();
        assertThat(shelf.find("nothing")).isEmpty();
    }
}
