package app.intact.win;

import app.intact.language.PersonalText;
import app.intact.win.WinEvent.WinKept;
import java.time.Instant;

/// A win, as it stands now.
///
/// @param added when it was first put on the shelf
/// @param kept as it was kept last
public record Win(Instant added, WinKept kept) {

    public WinId id() {
        return kept.win();
    }

    public Area area() {
        return kept.area();
    }

    public PersonalText what() {
        return kept.what();
    }

    /// What was at work in it; may be empty.
    public PersonalText strength() {
        return kept.strength();
    }

    /// Who valued it, and how that showed; may be empty.
    public PersonalText valued() {
        return kept.valued();
    }
}
