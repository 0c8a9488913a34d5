package app.intact.language;

/// Tells a feeling from a conclusion about oneself, in what a person wrote.
///
/// A reader runs on this machine, keeps nothing, and answers within a few milliseconds for ten kilobytes and in time
/// proportional to the length beyond. It may be wrong either way; a person can always say so.
@FunctionalInterface
public interface SentenceReader {

    /// Reads a text, sentence by sentence.
    ///
    /// @param text of any length, several sentences allowed
    Reading read(PersonalText text);
}
