package app.intact.language;

/// How clearly a text speaks of danger to life or body. No reading ever certifies safety.
public enum Danger {
    /// Nothing was recognised; which does not mean that there is none.
    NONE,
    /// Oblique, past, denied or quoted: a quiet line with the way to help.
    SUSPECTED,
    /// Said in the first person and the present: help comes before anything else.
    EXPLICIT;

    /// What the danger is.
    public enum Reason {
        /// Wanting to die or to hurt oneself.
        SELF_HARM,
        /// Being hurt, threatened or held by someone.
        HARMED,
        /// Being about to hurt someone.
        HARMING
    }

    Danger atLeast(Danger least) {
        return compareTo(least) >= 0 ? this : least;
    }
}
