package app.intact.settings.page;

import app.intact.settings.BackupChoice.Trouble;
import app.intact.settings.PreferencesFile;
import app.intact.settings.SettingsBoard;
import app.intact.settings.page.SettingsView.Fact;
import app.intact.settings.page.SettingsView.Group;
import app.intact.settings.page.SettingsView.Row;
import app.intact.vault.Way;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `GET /settings`: everything at a glance, each with the way to change it.
public final class SettingsPage {

    private final Door<?> door;
    private final PreferencesFile preferences;
    private final Path dataFolder;
    private final StaticTemplates templates = new StaticTemplates();

    public SettingsPage(Door<?> door, PreferencesFile preferences, Path dataFolder) {
        this.door = door;
        this.preferences = preferences;
        this.dataFolder = dataFolder;
    }

    public Reply show(SettingsBoard board, Request request) {
        var shell = request.shell("settings.title", Place.SETTINGS);
        var groups = new ArrayList<Group>();
        if (shell.isOpen()) {
            groups.add(vault(shell, board));
        }
        groups.add(looks(shell.words(), board));
        groups.add(group(shell.words(), "reminders", List.of()));
        var view = new SettingsView(
                preferences.isBroken() ? shell.say("settings.broken") : "",
                shell.isOpen() ? facts(shell, board) : List.of(),
                shell.isFirstRun(),
                shell.isOpen(),
                groups);
        return new Reply.Html(templates.settingsShow(shell, view));
    }

    private List<Fact> facts(Shell shell, SettingsBoard board) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(shell.say("settings.vault.where"), dataFolder.toString()));
        facts.add(new Fact(shell.say("settings.vault.size"), size(shell.words())));
        facts.add(new Fact(shell.say("settings.vault.entries"), Long.toString(board.entries())));
        board.lastEntry()
                .ifPresent(at -> facts.add(
                        new Fact(shell.say("settings.vault.last"), shell.times().moment(at, shell.now()))));
        door.vault()
                .syncedFolderWarning()
                .ifPresent(service -> facts.add(new Fact(
                        shell.say("settings.vault.synced"),
                        shell.say("settings.vault.synced.text", "service", service))));
        return facts;
    }

    /// Of the vault's own files; backups are left out.
    private String size(Words words) {
        long bytes = 0;
        try (var files = Files.newDirectoryStream(dataFolder, "vault*")) {
            for (var file : files) {
                bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
        } catch (IOException e) {
            return words.say("settings.vault.size.unknown");
        }
        return FileSize.of(bytes, words);
    }

    private Group vault(Shell shell, SettingsBoard board) {
        var words = shell.words();
        var rows = new ArrayList<Row>();
        if (shell.isDamaged()) {
            rows.add(new Row(
                    words.say("settings.damaged"),
                    words.say("settings.damaged.is"),
                    "/damaged",
                    words.say("settings.damaged.do")));
        }
        if (door.vault().keepsReplaced()) {
            rows.add(row(words, "replaced", words.say("settings.replaced.is")));
        }
        if (!shell.isDamaged() && !shell.isFromNewer()) {
            rows.addAll(0, writable(words, board));
        }
        rows.add(row(words, "backup", backup(words)));
        rows.add(row(words, "export", words.say("settings.export.is")));
        rows.add(row(words, "erase", words.say("settings.erase.is")));
        return new Group(words.say("settings.vault.title"), "", rows);
    }

    /// What is written into the vault.
    private List<Row> writable(Words words, SettingsBoard board) {
        var rows = new ArrayList<Row>();
        rows.add(row(
                words, "idle", words.say("settings.idle." + board.idleLimit().code())));
        boolean passphrase = door.vault().waysIn().contains(Way.PASSPHRASE);
        rows.add(row(
                words, "passphrase", words.say(passphrase ? "settings.passphrase.is" : "settings.passphrase.none")));
        rows.add(row(words, "code", words.say("settings.code.is")));
        rows.add(row(words, "key", words.say("settings.key.is")));
        return rows;
    }

    private String backup(Words words) {
        var choice = preferences.now().backups();
        return words.say(
                choice.trouble() == Trouble.NONE
                        ? "settings.backup.is." + (choice.automatic() ? "on" : "off")
                        : "settings.backup.trouble." + choice.trouble().code());
    }

    private Group looks(Words words, SettingsBoard board) {
        var now = preferences.now();
        var look = words.say("settings.look." + (now.theme().isEmpty() ? "system" : now.theme()))
                + (now.neutral() ? ", " + words.say("settings.look.neutral.is") : "");
        var rows = List.of(
                row(words, "look", look),
                row(words, "leave", LeaveTargets.named(words, now.leaveTo())),
                row(words, "hints", words.say(board.hintsShown() ? "settings.hints.on" : "settings.hints.off")),
                new Row(
                        words.say("settings.country"),
                        words.say("settings.country.is"),
                        "/help#country",
                        words.say("settings.change")));
        return new Group(words.say("settings.pages.title"), "", rows);
    }

    private static Group group(Words words, String name, List<Row> rows) {
        return new Group(words.say("settings." + name + ".title"), words.say("settings." + name + ".text"), rows);
    }

    private static Row row(Words words, String name, String value) {
        var action = words.has("settings." + name + ".do") ? "settings." + name + ".do" : "settings.change";
        return new Row(words.say("settings." + name), value, "/settings/" + name, words.say(action));
    }
}
