package app.intact.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/// What has to hold while the vault is locked too, and so stands unencrypted beside it. Nothing of the journal is here,
/// but for contacts that the person wants to see while locked.
///
/// What does not fit (a file that was edited by hand) becomes its default.
///
/// @param country ISO 3166-1 alpha-2, [#ELSEWHERE], or "" while none was chosen
/// @param theme `light`, `dark`, or "" to follow the system
/// @param neutral title and icon say "Notes"
/// @param leaveTo where *Leave quickly* leads: `about:blank` or an https address
/// @param contacts shown on *Help now* while locked
/// @param backups what is wanted of backups, which are made once the vault is closed
public record Preferences(
        String country,
        String theme,
        boolean neutral,
        String leaveTo,
        List<ShownContact> contacts,
        BackupChoice backups) {

    /// A country that is not in the list.
    public static final String ELSEWHERE = "ZZ";

    /// An empty page.
    public static final String BLANK = "about:blank";

    private static final int LONGEST_ADDRESS = 300;

    /// Nothing chosen yet.
    public static final Preferences NONE = new Preferences("", "", false, BLANK, List.of(), BackupChoice.USUAL);

    public Preferences {
        country = country.matches("[A-Z]{2}") ? country : "";
        theme = theme.equals("light") || theme.equals("dark") ? theme : "";
        leaveTo = canLeaveTo(leaveTo) ? leaveTo : BLANK;
        contacts = List.copyOf(contacts);
    }

    /// A person's own contact, as it is kept unencrypted.
    public record ShownContact(String name, String number, String note) {
        @Override
        public String toString() {
            return "ShownContact";
        }
    }

    /// True for an empty page and for a whole https address without a password in it.
    public static boolean canLeaveTo(String address) {
        if (address.equals(BLANK)) {
            return true;
        }
        try {
            var uri = new URI(address);
            return address.length() <= LONGEST_ADDRESS
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public Preferences inCountry(String chosen) {
        return new Preferences(chosen, theme, neutral, leaveTo, contacts, backups);
    }

    public Preferences looking(String chosenTheme, boolean neutralTitle) {
        return new Preferences(country, chosenTheme, neutralTitle, leaveTo, contacts, backups);
    }

    public Preferences leavingTo(String address) {
        return new Preferences(country, theme, neutral, address, contacts, backups);
    }

    public Preferences showing(List<ShownContact> shown) {
        return new Preferences(country, theme, neutral, leaveTo, shown, backups);
    }

    public Preferences backingUp(BackupChoice choice) {
        return new Preferences(country, theme, neutral, leaveTo, contacts, choice);
    }
}
