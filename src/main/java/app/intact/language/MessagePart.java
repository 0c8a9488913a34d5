package app.intact.language;

/// A sentence of a message, or half of one where its halves do different things.
public record MessagePart(PersonalText words, MessageRole role) {}
