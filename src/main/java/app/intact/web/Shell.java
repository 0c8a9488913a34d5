package app.intact.web;

import app.intact.words.Times;
import app.intact.words.Words;
import java.time.Instant;
import java.util.List;

/// What every page has around it, and the texts it is made of.
///
/// @param title the page's plain name; never anything a person wrote
/// @param place where in the contents the page stands
/// @param condition of the vault that is open: anything but sound means that nothing can be saved
/// @param assets the address of the static files, with their hash in it
/// @param op names this showing of the form, so that a form sent twice is kept once
/// @param quietLine what is said quietly about help
/// @param news one line about what was just done, "" for none
/// @param leaveTo the neutral page that *Leave quickly* opens
/// @param begun what was begun on this page and not saved
public record Shell(
        Words words,
        Times times,
        Instant now,
        String title,
        Place place,
        Visit.Mode mode,
        Visit.Condition condition,
        String assets,
        String op,
        Visit.QuietLine quietLine,
        boolean danger,
        String news,
        Look look,
        String leaveTo,
        Begun begun) {

    /// The places in the contents, in order. Texts: `shell.place.<code>`.
    public enum Place {
        TODAY("/"),
        REJECTIONS("/rejections"),
        ASKS("/asks"),
        STRATEGIES("/strategies"),
        INSIGHTS("/insights"),
        WHY("/why"),
        SETTINGS("/settings"),
        HELP("/help"),
        NONE("");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// How the pages look: what can be told while locked too.
    ///
    /// @param theme `light`, `dark`, or "" to follow the system
    /// @param neutral title and icon say "Notes"
    public record Look(String theme, boolean neutral) {}

    /// Places of the contents that can be gone to now.
    public List<Place> places() {
        return switch (mode) {
            case LOCKED -> List.of(Place.HELP);
            case FIRST_RUN, EXAMPLE, OPEN ->
                List.of(
                        Place.TODAY,
                        Place.REJECTIONS,
                        Place.ASKS,
                        Place.STRATEGIES,
                        Place.INSIGHTS,
                        Place.WHY,
                        Place.SETTINGS,
                        Place.HELP);
        };
    }

    public String say(String key, Object... named) {
        return words.say(key, named);
    }

    public String count(String key, long n, Object... named) {
        return words.count(key, n, named);
    }

    public boolean isExample() {
        return mode == Visit.Mode.EXAMPLE;
    }

    public boolean isFirstRun() {
        return mode == Visit.Mode.FIRST_RUN;
    }

    public boolean isOpen() {
        return mode == Visit.Mode.OPEN;
    }

    public boolean isDamaged() {
        return condition == Visit.Condition.DAMAGED;
    }

    public boolean isFromNewer() {
        return condition == Visit.Condition.NEWER;
    }

    public boolean isLocked() {
        return mode == Visit.Mode.LOCKED;
    }

    /// The window's title.
    public String windowTitle() {
        return look.neutral() ? say("shell.neutral") : title + " · Intact";
    }
}
