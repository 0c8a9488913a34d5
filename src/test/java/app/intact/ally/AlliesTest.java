package app.intact.ally;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.ally.AllyEvent.AllyKept;
import app.intact.ally.AllyEvent.AllyReached;
import app.intact.ally.AllyEvent.ContactKept;
import app.intact.ally.AllyEvent.ContactRemoved;
import app.intact.journal.EventFormat;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.vault.MemoryLedger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlliesTest {

    private static final Instant NOW = Instant.parse("2026-03-12T16:40:00Z");
    private static final String ROSA = "a".repeat(32);
    private static final String AMES = "b".repeat(32);

    private final MemoryLedger ledger = new MemoryLedger();

    private Journal journal(Allies allies) {
        return new Journal(ledger, new EventFormat(AllyEvent.TYPES), Clock.fixed(NOW, ZoneOffset.UTC), List.of(allies));
    }

    private static AllyKept kept(String id, String name, Standing standing) {
        return new AllyKept(
                new AllyId(id),
                NOW,
                PersonalText.of(name),
                PersonalText.of("055 501 234"),
                PersonalText.of("rosa@example.org"),
                PersonalText.NONE,
                List.of(GoodFor.COMFORT, GoodFor.DISTRACTION),
                standing,
                false);
    }

    private static ContactKept contact(String id, String name) {
        return new ContactKept(id, NOW, PersonalText.of(name), PersonalText.of("116 123"), PersonalText.NONE, true);
    }

    @Test
    void what_is_written_comes_back_from_the_journal() {
        journal(new Allies()).append("", List.of(kept(ROSA, "Rosa", Standing.OPEN)));
        var allies = new Allies();
        journal(allies);
        assertThat(allies.all()).singleElement().satisfies(ally -> {
            assertThat(ally.name().reveal()).isEqualTo("Rosa");
            assertThat(ally.mail().reveal()).isEqualTo("rosa@example.org");
            assertThat(ally.goodFor()).containsExactly(GoodFor.COMFORT, GoodFor.DISTRACTION);
        });
    }

    @Test
    void those_written_down_before_they_were_allies_are_allies() {
        journal(new Allies()).append("", List.of(contact(ROSA, "Ro"), contact(AMES, "Ames"), contact(ROSA, "Rosa")));
        var allies = new Allies();
        var journal = journal(allies);
        assertThat(allies.offered()).extracting(ally -> ally.name().reveal()).containsExactly("Rosa", "Ames");
        assertThat(allies.all()).allMatch(Ally::whileLocked);
        journal.append("", new ContactRemoved(ROSA, NOW));
        assertThat(allies.all()).extracting(ally -> ally.id().value()).containsExactly(AMES);
    }

    @Test
    void whoever_said_no_or_is_not_safe_is_never_offered() {
        var allies = new Allies();
        journal(allies).append("", List.of(kept(ROSA, "Rosa", Standing.SAID_NO), kept(AMES, "Ames", Standing.UNSAFE)));
        assertThat(allies.all()).hasSize(2);
        assertThat(allies.offered()).isEmpty();
    }

    @Test
    void a_change_keeps_when_they_were_reached() {
        var allies = new Allies();
        var journal = journal(allies);
        journal.append("", List.of(kept(ROSA, "Rosa", Standing.OPEN), new AllyReached(new AllyId(ROSA), NOW)));
        journal.append("", kept(ROSA, "Aunt Rosa", Standing.OPEN));
        assertThat(allies.find(ROSA).orElseThrow().lastReached()).contains(NOW);
    }

    @Test
    void one_who_was_let_go_leaves_no_entry() {
        var allies = new Allies();
        var journal = journal(allies);
        journal.append("", List.of(contact(ROSA, "Rosa"), kept(ROSA, "Rosa", Standing.OPEN)));
        journal.append("", List.of(kept(AMES, "Ames", Standing.OPEN), new AllyReached(new AllyId(ROSA), NOW)));
        journal.erase(ROSA);
        assertThat(allies.all()).extracting(ally -> ally.id().value()).containsExactly(AMES);
        assertThat(journal.numbersAbout(ROSA)).isEmpty();
    }
}
