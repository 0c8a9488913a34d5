package app.intact.journey;

/// How a person works a page.
enum Manner {
    MOUSE,
    FINGER,
    KEYS
}
