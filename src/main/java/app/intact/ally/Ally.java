package app.intact.ally;

import app.intact.ally.AllyEvent.AllyKept;
import app.intact.ally.AllyEvent.ContactKept;
import app.intact.language.PersonalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody the person can turn to, as it stands now.
///
/// @param number a phone number, or another way to reach them, as typed; may be empty
/// @param mail may be empty
/// @param note may be empty
/// @param reached when they were reached last, as far as it was said
public record Ally(
        AllyId id,
        PersonalText name,
        PersonalText number,
        PersonalText mail,
        PersonalText note,
        List<GoodFor> goodFor,
        Standing standing,
        boolean whileLocked,
        @Nullable Instant reached) {

    public Ally {
        goodFor = List.copyOf(goodFor);
    }

    static Ally of(AllyKept kept, @Nullable Instant reached) {
        return new Ally(
                kept.ally(),
                kept.name(),
                kept.number(),
                kept.mail(),
                kept.note(),
                kept.goodFor(),
                kept.standing(),
                kept.whileLocked(),
                reached);
    }

    static Ally of(AllyId id, ContactKept kept) {
        return new Ally(
                id,
                kept.name(),
                kept.number(),
                PersonalText.NONE,
                kept.note(),
                List.of(),
                Standing.OPEN,
                kept.whileLocked(),
                null);
    }

    Ally reachedAt(Instant at) {
        return new Ally(id, name, number, mail, note, goodFor, standing, whileLocked, at);
    }

    /// Whether the person may be led to them.
    public boolean mayBeOffered() {
        return standing == Standing.OPEN;
    }

    public Optional<Instant> lastReached() {
        return Optional.ofNullable(reached);
    }
}
