package app.intact.safety;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The help known for one country.
///
/// @param country which one
/// @param emergency numbers to call in danger, the one to try first at the front; empty where none is known
/// @param contacts to show, by [Audience], then by how well the sources agree
/// @param remark about the sources of this country, for whoever checks them again; null where there is none
public record LocalHelp(
        Country country,
        List<String> emergency,
        List<Contact> contacts,
        @Nullable String remark) {

    public LocalHelp {
        emergency = List.copyOf(emergency);
        contacts = List.copyOf(contacts);
    }

    public Optional<String> note() {
        return Optional.ofNullable(remark);
    }

    /// The contacts for one audience.
    ///
    /// @return of this audience only; empty where the country has none
    public List<Contact> contactsFor(Audience audience) {
        return contacts.stream()
                .filter(contact -> contact.audience() == audience)
                .toList();
    }
}
