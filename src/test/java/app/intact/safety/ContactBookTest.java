package app.intact.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.intact.journal.EventFormat;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.safety.ContactEvent.ContactKept;
import app.intact.safety.ContactEvent.ContactRemoved;
import app.intact.vault.MemoryLedger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactBookTest {

    private static final Instant NOW = Instant.parse("2026-03-12T16:40:00Z");

    private final MemoryLedger ledger = new MemoryLedger();

    private static ContactKept kept(String id, String name) {
        return new ContactKept(id, NOW, PersonalText.of(name), PersonalText.of("116 123"), PersonalText.NONE, false);
    }

    private Journal journal(ContactBook book) {
        return new Journal(
                ledger, new EventFormat(ContactEvent.TYPES), Clock.fixed(NOW, ZoneOffset.UTC), List.of(book));
    }

    @Test
    void a_change_keeps_the_place_and_a_removal_takes_it_away() {
        var journal = journal(new ContactBook());
        journal.append("", List.of(kept("a", "Ro"), kept("b", "Ames"), kept("a", "Rosalind")));
        var book = new ContactBook();
        journal(book);
        assertThat(book.all()).extracting(contact -> contact.name().reveal()).containsExactly("Rosalind", "Ames");
        journal.append("", new ContactRemoved("a", NOW));
        var after = new ContactBook();
        journal(after);
        assertThat(after.all()).extracting(ContactKept::contact).containsExactly("b");
        assertThat(after.find("a")).isEmpty();
    }
}
