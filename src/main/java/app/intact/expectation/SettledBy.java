package app.intact.expectation;

/// What settled a forecast. An ask that was withdrawn, or answered "not now", settles none.
public enum SettledBy {
    YES,
    NO,
    /// Nothing came by the day the person had set. It counts as a no, and every figure is also given
    /// without it.
    SILENCE;

    boolean isNo() {
        return this != YES;
    }
}
