package app.intact.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line a person can turn to, as gathered from public lists and pages. We dialled no number; the date of the newest
/// source is the most that is known.
///
/// @param name of the service
/// @param audience whom it is for
/// @param reach how to get through
/// @param hours as the source states them ("24/7"); null where no source does
/// @param languages ISO 639-1 codes; empty where not stated
/// @param trust how well the sources agree
/// @param dated the newest date found in its sources; null where none carries one
public record Contact(
        String name,
        Audience audience,
        Reach reach,
        @Nullable String hours,
        List<String> languages,
        Trust trust,
        @Nullable SourceDate dated) {

    /// How well the sources of a contact agree; by what rule: `docs/evidence/crisis-contacts.md`.
    public enum Trust {
        HIGH,
        MEDIUM,
        LOW;

        static Trust ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// Ways to get through; at least one is there.
    public record Reach(@Nullable String call, @Nullable TextLine text, @Nullable String chatUrl) {

        public Reach {
            if (call == null && text == null && chatUrl == null) {
                throw new IllegalArgumentException("no way to get through");
            }
        }
    }

    public Contact {
        languages = List.copyOf(languages);
    }

    /// To show beside the name: nobody has confirmed this one.
    public boolean isUnchecked() {
        return trust == Trust.LOW;
    }

    public Optional<String> phone() {
        return Optional.ofNullable(reach.call());
    }

    public Optional<TextLine> sms() {
        return Optional.ofNullable(reach.text());
    }

    /// An address to open in the person's own browser; this program never opens it.
    public Optional<String> chat() {
        return Optional.ofNullable(reach.chatUrl());
    }

    public Optional<String> openHours() {
        return Optional.ofNullable(hours);
    }

    /// Of the newest source, never of a check by us.
    public Optional<SourceDate> sourceDate() {
        return Optional.ofNullable(dated);
    }

    Optional<LocalDate> newest() {
        return sourceDate().map(SourceDate::latest);
    }
}
