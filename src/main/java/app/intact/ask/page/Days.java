package app.intact.ask.page;

import app.intact.journal.Journal;
import app.intact.web.Request;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days as they are typed into forms.
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2150, 1, 1);

    private Days() {}

    /// A field for a day.
    ///
    /// @param max the latest that can be picked, "" for none
    /// @param slip words about what has to change, "" for none
    public record Field(String name, String label, String hint, String value, String max, String slip) {

        static Field of(String name, String label, @Nullable LocalDate day) {
            return new Field(name, label, "", day == null ? "" : day.toString(), "", "");
        }

        static Field typed(String name, String label, Request request) {
            return new Field(name, label, "", request.field(name), "", "");
        }

        Field hinted(String words) {
            return new Field(name, label, words, value, max, slip);
        }

        Field until(LocalDate day) {
            return new Field(name, label, hint, value, day.toString(), slip);
        }

        Field slipped(String words) {
            return new Field(name, label, hint, value, max, words);
        }
    }

    /// The person's day.
    static LocalDate today(Request request, Journal journal) {
        return LocalDate.ofInstant(request.now(), journal.clock().getZone());
    }

    /// Nothing where it is blank, or is no day.
    static Optional<LocalDate> read(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed.strip()))
                            .filter(day -> day.isAfter(FIRST) && day.isBefore(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isNone(String typed) {
        return !typed.isBlank() && read(typed).isEmpty();
    }
}
