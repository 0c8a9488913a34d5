package app.intact.safety;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The contacts file as it is written, and which of its rows are shown.
final class ContactsFile {

    private ContactsFile() {}

    static List<CountryRow> read(InputStream in) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(in, new TypeReference<>() {});
    }

    record CountryRow(
            String country, String countryName, List<String> emergency, List<ContactRow> contacts, @Nullable String note) {

        LocalHelp asHelp() {
            var shown = contacts.stream()
                    .map(ContactRow::asContact)
                    .filter(this::isShown)
                    .sorted(Comparator.comparing(Contact::audience).thenComparing(Contact::trust))
                    .toList();
            return new LocalHelp(new Country(country, countryName), emergency, shown, note);
        }

        /// A doubtful row is shown only where the country has no better one; and, for anyone in distress, where the better
        /// ones are all for somebody else: a children's line is not a better one for a grown-up.
        private boolean isShown(Contact contact) {
            return !contact.isUnchecked()
                    || contacts.stream().noneMatch(ContactRow::isBetter)
                    || (contact.audience() == Audience.GENERAL
                            && contacts.stream().noneMatch(row -> row.isBetter() && row.isGeneral()));
        }
    }

    record ContactRow(
            String name,
            @Nullable String phone,
            @Nullable SmsRow sms,
            @Nullable String chatUrl,
            @Nullable String hours,
            @Nullable List<String> languages,
            String audience,
            List<String> sources,
            int agree,
            String confidence) {

        Contact asContact() {
            return new Contact(
                    name,
                    Audience.ofCode(audience),
                    new Contact.Reach(phone, sms == null ? null : new TextLine(sms.number(), sms.keyword()), chatUrl),
                    hours,
                    languages == null ? List.of() : languages,
                    Contact.Trust.ofCode(confidence),
                    SourceDate.newestIn(sources).orElse(null));
        }

        private boolean isBetter() {
            return Contact.Trust.ofCode(confidence) != Contact.Trust.LOW;
        }

        private boolean isGeneral() {
            return audience.equals(Audience.GENERAL.code());
        }
    }

    record SmsRow(String number, @Nullable String keyword) {}
}
