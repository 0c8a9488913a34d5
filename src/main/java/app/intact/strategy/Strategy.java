package app.intact.strategy;

/// The nine strategies: naming, and the eight of the article.
public enum Strategy {
    NAMING,
    ACKNOWLEDGING,
    WORTH,
    REFRAMING,
    SELF_COMPASSION,
    SUPPORT,
    INFORMATION,
    STRENGTHS,
    EXPOSURE
}
