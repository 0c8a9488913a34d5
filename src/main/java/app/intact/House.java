package app.intact;

import app.intact.ally.Allies;
import app.intact.ally.AllyEvent;
import app.intact.ally.page.AlliesPage;
import app.intact.ally.page.AllyPage;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent;
import app.intact.ask.AsksEvent;
import app.intact.ask.page.AskPages;
import app.intact.flow.DonePage;
import app.intact.flow.FlowPage;
import app.intact.flow.IdentityHint;
import app.intact.insight.InsightsPage;
import app.intact.insight.Turn;
import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.journal.Journal;
import app.intact.language.MessageReader;
import app.intact.language.SentenceReader;
import app.intact.plan.PlanEvent;
import app.intact.plan.Plans;
import app.intact.plan.page.PlanPage;
import app.intact.recovery.page.CheckInPage;
import app.intact.recovery.page.CoursePage;
import app.intact.recovery.page.KeptPage;
import app.intact.recovery.page.Reopenings;
import app.intact.rejection.CheckIns;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.ReplayEvent;
import app.intact.rejection.page.ErasePage;
import app.intact.rejection.page.QuickPage;
import app.intact.rejection.page.RejectionsPage;
import app.intact.rejection.page.ReplayPage;
import app.intact.rejection.page.ReplayParkPage;
import app.intact.safety.HarmHelp;
import app.intact.settings.AutomaticBackups;
import app.intact.settings.Erasing;
import app.intact.settings.PreferencesFile;
import app.intact.settings.SettingsBoard;
import app.intact.settings.SettingsEvent;
import app.intact.settings.page.JournalSettingsPage;
import app.intact.strategy.ExerciseEvent;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.page.Around;
import app.intact.strategy.page.DifferencePage;
import app.intact.strategy.page.ExercisePage;
import app.intact.strategy.page.RunLines;
import app.intact.strategy.page.RunPage;
import app.intact.strategy.page.StrategiesPage;
import app.intact.today.TodayPage;
import app.intact.vault.Ledger;
import app.intact.win.SelfBoard;
import app.intact.win.SelfEvent;
import app.intact.win.WinEvent;
import app.intact.win.WinShelf;
import app.intact.win.page.SelfPage;
import app.intact.win.page.WinPage;
import app.intact.win.page.WinsPage;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Every page of one open journal, wired by hand.
record House(
        Journal journal,
        TodayPage today,
        QuickPage quick,
        FlowPage flow,
        IdentityHint hint,
        DonePage done,
        RejectionsPage rejections,
        ErasePage erasing,
        CoursePage course,
        KeptPage kept,
        CheckInPage checkIn,
        StrategiesPage strategies,
        ExercisePage exercises,
        RunPage runs,
        PlanPage plans,
        DifferencePage difference,
        ReplayPage replays,
        ReplayParkPage parking,
        Allies allies,
        AlliesPage people,
        AllyPage ally,
        SelfPage self,
        WinsPage wins,
        WinPage win,
        SettingsBoard settings,
        JournalSettingsPage journalSettings,
        AskPages asks,
        InsightsPage insights) {

    /// Every kind of event, by the room that owns it.
    static final EventFormat FORMAT = new EventFormat(Stream.<List<EventType>>of(
                    RejectionEvent.TYPES,
                    ReplayEvent.TYPES,
                    ExerciseEvent.TYPES,
                    AskEvent.TYPES,
                    AsksEvent.TYPES,
                    PlanEvent.TYPES,
                    AllyEvent.TYPES,
                    SelfEvent.TYPES,
                    WinEvent.TYPES,
                    SettingsEvent.TYPES)
            .flatMap(List::stream)
            .toList());

    /// Reads the journal and makes its pages.
    static House furnish(
            Ledger ledger,
            Clock clock,
            RandomGenerator chance,
            SentenceReader reader,
            MessageReader messages,
            PreferencesFile preferences,
            AutomaticBackups backups,
            HarmHelp harm,
            Reopenings reopenings) {
        var rejections = new RejectionBoard();
        var exerciseRuns = new ExerciseRuns();
        var asks = new AskBoard();
        var plans = new Plans();
        var allies = new Allies();
        var self = new SelfBoard();
        var shelf = new WinShelf();
        var settings = new SettingsBoard();
        var turn = new Turn();
        var journal = new Journal(
                ledger,
                FORMAT,
                clock,
                List.of(rejections, exerciseRuns, asks, plans, allies, self, shelf, settings, turn));
        var erasing = new Erasing(journal, backups);
        var checkIns = new CheckIns(rejections);
        var exercisesDone = new RunLines(exerciseRuns);
        return new House(
                journal,
                new TodayPage(rejections, checkIns, asks, plans, preferences, () -> journal.lastNumber() > 0),
                new QuickPage(journal, rejections, chance),
                new FlowPage(journal, rejections, asks, reader, messages, harm),
                new IdentityHint(rejections, reader, settings::hintsShown),
                new DonePage(journal, rejections),
                new RejectionsPage(rejections),
                new ErasePage(journal, rejections, erasing),
                new CoursePage(
                        rejections,
                        checkIns,
                        harm,
                        (rejection, shell) -> exercisesDone.of(rejection, shell).stream()
                                .map(run -> new CoursePage.Tried.Row(run.at(), run.title(), run.line(), run.path()))
                                .toList(),
                        reopenings),
                new KeptPage(journal, rejections, erasing),
                new CheckInPage(journal, rejections, checkIns, exerciseRuns),
                new StrategiesPage(exerciseRuns, rejections),
                new ExercisePage(journal, rejections, exerciseRuns, chance),
                new RunPage(
                        journal,
                        rejections,
                        exerciseRuns,
                        new Around(allies, self, shelf, plans, harm, messages, chance)),
                new PlanPage(journal, plans, allies),
                new DifferencePage(journal, rejections),
                new ReplayPage(journal, rejections),
                new ReplayParkPage(journal, rejections),
                allies,
                new AlliesPage(allies),
                new AllyPage(journal, allies, preferences, chance),
                new SelfPage(journal, self),
                new WinsPage(shelf),
                new WinPage(journal, shelf, chance),
                settings,
                new JournalSettingsPage(journal, settings),
                AskPages.of(journal, asks, rejections, erasing, chance),
                new InsightsPage(asks, rejections, turn));
    }
}
