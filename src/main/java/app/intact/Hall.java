package app.intact;

import app.intact.gate.DamagePage;
import app.intact.gate.DraftPage;
import app.intact.gate.EraseAllPage;
import app.intact.gate.ExamplePage;
import app.intact.gate.ExportPage;
import app.intact.gate.KeepPage;
import app.intact.gate.Keepings;
import app.intact.gate.LeavePage;
import app.intact.gate.NewKeyPage;
import app.intact.gate.RecoveredPage;
import app.intact.gate.ReplacedPage;
import app.intact.gate.UnlockPage;
import app.intact.gate.WayInPage;
import app.intact.portable.Markdown;
import app.intact.safety.page.DangerPage;
import app.intact.safety.page.HelpPage;
import app.intact.safety.page.ListenPage;
import app.intact.safety.page.Whereabouts;
import app.intact.settings.AutomaticBackups;
import app.intact.settings.PreferencesFile;
import app.intact.settings.page.BackupPage;
import app.intact.settings.page.DevicePage;
import app.intact.settings.page.RestorePage;
import app.intact.settings.page.SettingsPage;
import app.intact.web.Door;
import app.intact.why.WhyPage;
import java.nio.file.Path;
import java.security.SecureRandom;

/// Every page that stands before the journal: those that work while it is locked, and those that open, lock and keep
/// it.
/// Wired by hand.
record Hall(
        HelpPage help,
        DangerPage danger,
        ListenPage listen,
        WhyPage why,
        UnlockPage unlock,
        LeavePage leave,
        DraftPage drafts,
        KeepPage keep,
        ExamplePage example,
        SettingsPage settings,
        DevicePage device,
        BackupPage backup,
        RestorePage restore,
        WayInPage wayIn,
        NewKeyPage newKey,
        RecoveredPage recovered,
        DamagePage damage,
        ReplacedPage replaced,
        EraseAllPage eraseAll,
        ExportPage export) {

    static Hall furnish(
            Door<House> door,
            PreferencesFile preferences,
            AutomaticBackups backups,
            Whereabouts whereabouts,
            Path dataFolder,
            SecureRandom chance,
            Markdown markdown) {
        var keepings = new Keepings(chance);
        return new Hall(
                new HelpPage(whereabouts, preferences),
                new DangerPage(whereabouts),
                new ListenPage(),
                new WhyPage(),
                new UnlockPage(door),
                new LeavePage(door, keepings, preferences),
                new DraftPage(door),
                new KeepPage(door, keepings, preferences),
                new ExamplePage(door),
                new SettingsPage(door, preferences, dataFolder),
                new DevicePage(preferences),
                new BackupPage(door, backups, dataFolder),
                new RestorePage(door, backups),
                new WayInPage(door, keepings),
                new NewKeyPage(door, keepings),
                new RecoveredPage(door, keepings),
                new DamagePage(door, keepings),
                new ReplacedPage(door),
                new EraseAllPage(door, backups),
                new ExportPage(door, markdown));
    }
}
