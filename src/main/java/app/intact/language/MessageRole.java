package app.intact.language;

/// What a part of a message does.
public enum MessageRole {
    /// It says no.
    DECISION(MessageGroup.DECISION),
    /// A reason as many get it: it says little about the one it was sent to.
    GENERIC_REASON(MessageGroup.REASON),
    /// A reason of this case: a post that was filled, a budget, something that was missing.
    SPECIFIC_REASON(MessageGroup.REASON),
    /// What they thought of it, or what would make it better.
    FEEDBACK(MessageGroup.REASON),
    /// Any other information, also about other applications.
    STATUS(MessageGroup.REASON),
    /// What may come next: an invitation, another time, a file they keep.
    NEXT_STEP(MessageGroup.NEXT_STEP),
    /// Thanks, wishes and kindness around it.
    COURTESY(MessageGroup.COURTESY);

    private final MessageGroup group;

    MessageRole(MessageGroup group) {
        this.group = group;
    }

    public MessageGroup group() {
        return group;
    }
}
