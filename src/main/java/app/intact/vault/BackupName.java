package app.intact.vault;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a backup is called: its day, and which of that day's it is. Nothing else is told by it.
///
/// @param number from 1
record BackupName(LocalDate day, int number) implements Comparable<BackupName> {

    private static final Pattern FORM =
            Pattern.compile("notes-(\\d{4}-\\d{2}-\\d{2})(?:-([2-9]|[1-9]\\d{1,5}))?\\.bak");
    private static final Comparator<BackupName> BY_AGE =
            Comparator.comparing(BackupName::day).thenComparing(BackupName::number);

    /// Nothing for a name that a backup never has.
    static Optional<BackupName> of(String fileName) {
        var parts = FORM.matcher(fileName);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int number = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
            return Optional.of(new BackupName(LocalDate.parse(parts.group(1)), number));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The next one of the same day.
    BackupName next() {
        return new BackupName(day, number + 1);
    }

    String fileName() {
        return "notes-" + day + (number == 1 ? "" : "-" + number) + ".bak";
    }

    /// The older one comes first.
    @Override
    public int compareTo(BackupName other) {
        return BY_AGE.compare(this, other);
    }
}
