package app.intact.safety;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Crisis lines and emergency numbers by country, from a list shipped with the program. Nothing is looked up elsewhere.
///
/// The list was gathered from public sources and not dialled: see `docs/evidence/crisis-contacts.md`.
public final class CrisisContacts {

    private static final String FILE = "/safety/crisis-contacts.json";

    private final Map<String, LocalHelp> byCode;

    private CrisisContacts(Map<String, LocalHelp> byCode) {
        this.byCode = byCode;
    }

    /// Reads the list, some 120 kB: to be called when help is first asked for, and kept.
    public static CrisisContacts load() {
        try (var in = Objects.requireNonNull(CrisisContacts.class.getResourceAsStream(FILE), FILE)) {
            var byCode = new LinkedHashMap<String, LocalHelp>();
            ContactsFile.read(in).stream()
                    .map(ContactsFile.CountryRow::asHelp)
                    .sorted(Comparator.comparing(help -> help.country().name()))
                    .forEach(help -> byCode.put(help.country().code(), help));
            return new CrisisContacts(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable: " + FILE, e);
        }
    }

    /// By name.
    public List<Country> countries() {
        return byCode.values().stream().map(LocalHelp::country).toList();
    }

    /// What is known for a country.
    ///
    /// @param code ISO 3166-1 alpha-2, upper or lower case
    /// @return empty for a country that is not in the list
    public Optional<LocalHelp> forCountry(String code) {
        return Optional.ofNullable(byCode.get(Country.normal(code)));
    }
}
