package app.intact.language;

/// Sorts what somebody else wrote to the person: what it decides, why, what comes next, and what is courtesy.
///
/// A reader runs on this machine, keeps nothing, and takes time proportional to the length. It may be wrong; a person
/// moves what lies in the wrong place.
@FunctionalInterface
public interface MessageReader {

    /// Reads a message, part by part.
    ///
    /// @param message of any length, as it was pasted
    MessageReading read(PersonalText message);
}
