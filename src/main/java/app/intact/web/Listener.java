package app.intact.web;

import app.intact.language.PersonalText;

/// Listens for danger in every text that is saved, or typed and left. It writes nothing down.
@FunctionalInterface
public interface Listener {

    /// What was heard.
    enum Concern {
        NOTHING,
        /// A quiet line about help, on the next page.
        QUIET,
        /// The same, about somebody who frightens them.
        FRIGHTENED,
        /// The page about danger, before anything else.
        OPEN
    }

    /// Marks the visit, in memory, when there is something.
    Concern hear(Visit visit, String next, PersonalText... said);
}
