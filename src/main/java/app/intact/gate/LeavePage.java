package app.intact.gate;

import app.intact.settings.PreferencesFile;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;

/// `POST /lock`, and *Leave quickly*: `POST /leave`, which locks, forgets, and shows nothing of Intact.
///
/// Before there is a vault, leaving quickly lets go of what is in memory: no key would stop the next person at this
/// device from reading it, and whoever presses the button wants exactly that not to happen. The example ends too. A
/// form that was typed while the vault was locked stays, since only the key brings it back.
public final class LeavePage {

    private final Door<?> door;
    private final Keepings keepings;
    private final PreferencesFile preferences;
    private final StaticTemplates templates = new StaticTemplates();

    public LeavePage(Door<?> door, Keepings keepings, PreferencesFile preferences) {
        this.door = door;
        this.keepings = keepings;
        this.preferences = preferences;
    }

    public Reply lock(Request request) {
        door.lockByHand();
        keepings.drop(request.visit());
        return new Reply.SeeOther(door.vaultExists() ? "/unlock" : "/");
    }

    /// Works without a body, as a beacon sends it; without script the answer leads to [#away].
    public Reply leave(Request request) {
        letGo(door, preferences, request.visit());
        door.lockByHand();
        keepings.drop(request.visit());
        request.visit().leave();
        return new Reply.SeeOther("/away");
    }

    /// `POST /open`: nothing of Intact shows after leaving until this was pressed.
    public Reply comeBack(Request request) {
        request.visit().comeBack();
        return new Reply.SeeOther("/");
    }

    /// Drops what this visit recorded in memory, and contacts that it wanted to show while locked.
    static void letGo(Door<?> door, PreferencesFile preferences, Visit visit) {
        door.letGo(visit);
        if (!door.vaultExists()) {
            preferences.change(now -> now.showing(List.of()));
        }
    }

    /// A page without a word of Intact, which goes on to the chosen address by itself.
    public Reply away(Request request) {
        var address = preferences.now().leaveTo();
        return new Reply.Html(templates.vaultAway(
                request.shell("shell.neutral", Place.NONE), address.startsWith("https://") ? address : ""));
    }
}
