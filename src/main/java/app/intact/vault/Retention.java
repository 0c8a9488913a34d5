package app.intact.vault;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/// Which backups are kept: the last ten, and the last one of each of the last twelve months that have one.
///
/// Those dated after today are left alone and not counted: they were made while a clock was wrong, or it is wrong now.
/// So the one made last is never let go of, whatever the clock says.
final class Retention {

    private static final int LAST = 10;
    private static final int MONTHS = 12;

    private Retention() {}

    /// @return those that are no longer kept
    static Set<BackupName> lettingGo(Collection<BackupName> there, LocalDate today) {
        var newestFirst = new TreeSet<BackupName>(there).descendingSet();
        newestFirst.removeIf(name -> name.day().isAfter(today));
        var months = new HashSet<YearMonth>();
        var lettingGo = new TreeSet<BackupName>();
        int seen = 0;
        for (BackupName name : newestFirst) {
            boolean lastOfItsMonth = months.size() < MONTHS && months.add(YearMonth.from(name.day()));
            if (seen >= LAST && !lastOfItsMonth) {
                lettingGo.add(name);
            }
            seen++;
        }
        return lettingGo;
    }
}
