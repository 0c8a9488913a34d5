package app.intact.language;

/// Hears when words may be about more than a rejection: wanting to die, being hurt, being about to hurt someone.
///
/// It leans towards a false alarm, which costs one tap. It does not find everything, and a text without an alarm is not
/// a safe one; so help stays one tap away on every page, whatever a reader says. It runs on this machine and keeps
/// nothing; time is proportional to the length of the text.
@FunctionalInterface
public interface DangerReader {

    /// Hears what is said in a text.
    ///
    /// @param text of any length
    DangerReading hear(PersonalText text);

    /// How clear the clearest danger is.
    default Danger read(PersonalText text) {
        return hear(text).danger();
    }
}
