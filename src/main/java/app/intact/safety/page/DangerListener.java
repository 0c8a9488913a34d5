package app.intact.safety.page;

import app.intact.language.Danger;
import app.intact.language.DangerReader;
import app.intact.language.PersonalText;
import app.intact.web.Listener;
import app.intact.web.Visit;
import java.util.EnumSet;

/// Listens with a reader of danger. What it hears marks the visit, in memory, and is written nowhere. Hearing nothing
/// means nothing: help stays one tap away on every page.
public final class DangerListener implements Listener {

    private final DangerReader reader;

    public DangerListener(DangerReader reader) {
        this.reader = reader;
    }

    @Override
    public Concern hear(Visit visit, String next, PersonalText... said) {
        var clearest = Danger.NONE;
        var reasons = EnumSet.noneOf(Danger.Reason.class);
        for (var text : said) {
            var reading = reader.hear(text);
            clearest = reading.danger().compareTo(clearest) > 0 ? reading.danger() : clearest;
            reasons.addAll(reading.reasons());
        }
        return switch (clearest) {
            case NONE -> Concern.NOTHING;
            case SUSPECTED -> {
                visit.raise(false, next);
                yield reasons.equals(EnumSet.of(Danger.Reason.HARMED)) ? frightened(visit) : Concern.QUIET;
            }
            case EXPLICIT -> {
                visit.raise(true, next);
                yield Concern.OPEN;
            }
        };
    }

    private static Concern frightened(Visit visit) {
        visit.showQuietLine(Visit.QuietLine.FRIGHTENED);
        return Concern.FRIGHTENED;
    }
}
