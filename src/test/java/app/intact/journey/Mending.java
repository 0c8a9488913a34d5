package app.intact.journey;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/// The ways back to a vault that is lost, left behind or damaged, one page after the other.
final class Mending {

    private static final String OTHER = "words that open nothing";

    private final Person person;
    private final MainJob job;
    private final Consumer<String> at;
    private String passphrase = "";

    /// @param at told the name of each page while it stands before the person
    Mending(Person person, Consumer<String> at) {
        this.person = person;
        this.job = new MainJob(person);
        this.at = at;
    }

    /// What an entry looks like after a failing disk.
    static void damage(Path folder) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vault/vault.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("update cell set body = zeroblob(length(body)) where part = 1 and n = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A vault with a backup, and one more entry after it.
    Mending begin() {
        passphrase = job.inShort();
        person.opens("/settings/backup").presses("Make one now").reads("Backup written");
        person.opens("/rejections/new")
                .rates("sting", 30)
                .presses("Save")
                .comesTo("It is set down. You can stop here.");
        return this;
    }

    Mending lock() {
        person.opens("/settings").presses("Lock the vault now").comesTo("Locked");
        return this;
    }

    Mending open(String next) {
        person.opens("/unlock").writes("Passphrase", passphrase).presses("Open").comesTo(next);
        return this;
    }

    Mending restore() {
        person.follows("Restore a backup").comesTo("Restore a backup");
        at.accept("restore");
        person.writes("A file, or a folder with backups", "backups").presses("Look there");
        person.reads("The whole path, please");
        at.accept("restore-slip");
        person.acts(person.page().locator("button.row").first()).comesTo("The backup of Thursday 12 March");
        at.accept("restore-chosen");
        person.writes("The passphrase of that day", OTHER).presses("Restore it");
        person.reads("opens with the passphrase of its day");
        at.accept("restore-chosen-slip");
        person.writes("The passphrase of that day", passphrase).presses("Restore it");
        person.comesTo("The vault from before").reads("The backup is in its place");
        at.accept("replaced");
        return this;
    }

    Mending bringBack() {
        person.opens("/settings/replaced")
                .writes("Your present passphrase", OTHER)
                .presses("Let it go");
        person.reads("That did not open it.");
        at.accept("replaced-slip");
        person.presses("Bring it back").comesTo("Locked").reads("The vault from before is in its place again.");
        return open("Today");
    }

    Mending recover() {
        person.unfolds("Use the recovery code")
                .writes("Recovery code", job.recoveryCode().substring(5));
        person.presses("Open with the code").reads("A code has 32 characters");
        at.accept("locked-code-slip");
        person.writes("Recovery code", job.recoveryCode()).presses("Open with the code");
        person.comesTo("It is open again");
        at.accept("recovered");
        person.presses("Choose a new way in").comesTo("A new passphrase");
        at.accept("recovered-passphrase");
        passphrase = offered();
        takeWith("Use both from now on");
        person.reads("The new way in and the new code hold.");
        at.accept("recovered-today");
        return this;
    }

    Mending goOn() {
        at.accept("damaged");
        person.reads("Entry 1, written before");
        person.opens("/settings").reads("The vault is damaged");
        at.accept("damaged-settings");
        person.follows("What is missing, and what to do").comesTo("The vault is damaged");
        person.follows("Continue from what is left").comesTo("Continue from what is left");
        at.accept("rest");
        person.writes("Your present passphrase", passphrase).presses("Go on").comesTo("A passphrase for the new vault");
        at.accept("rest-passphrase");
        takeWith("Make the new vault");
        person.reads("You can write again");
        person.opens("/rejections/new")
                .rates("sting", 20)
                .presses("Save")
                .comesTo("It is set down. You can stop here.");
        return this;
    }

    private String offered() {
        return String.join(" ", person.page().locator(".phrase li").allInnerTexts());
    }

    private void takeWith(String button) {
        person.presses("Take these six").comesTo("Recovery code");
        List<String> code = codes().allInnerTexts();
        person.follows("I have it");
        job.giveBack(code);
        person.presses(button).comesTo("Today");
    }

    private Locator codes() {
        return person.page().locator(".codes li");
    }
}
