package app.intact.language;

/// The four heaps that a message is sorted on, as a person sees them.
public enum MessageGroup {
    DECISION,
    REASON,
    NEXT_STEP,
    COURTESY
}
