package app.intact.safety;

/// Someone the person wants at hand in danger, added by the person.
///
/// @param name of a person or a service
/// @param number or another way to reach them, as typed
/// @param note of the person's own; may be empty
/// @param shownWhileLocked whether the person wants it on *Help now* even while the vault is locked, where anyone can see
///     it
public record PersonsContact(String name, String number, String note, boolean shownWhileLocked) {

    /// Without what the person wrote.
    @Override
    public String toString() {
        return "PersonsContact[shownWhileLocked=" + shownWhileLocked + "]";
    }
}
