package app.intact.strategy.page;

/// One of a few things to choose from.
public record Pick(String code, String label, boolean chosen) {}
