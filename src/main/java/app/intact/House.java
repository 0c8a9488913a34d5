package app.intact;

import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent;
import app.intact.ask.AsksEvent;
import app.intact.ask.page.AskPages;
import app.intact.flow.DonePage;
import app.intact.flow.FlowPage;
import app.intact.flow.IdentityHint;
import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.journal.Journal;
import app.intact.language.SentenceReader;
import app.intact.recovery.page.CheckInPage;
import app.intact.recovery.page.CoursePage;
import app.intact.rejection.CheckIns;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.ReplayEvent;
import app.intact.rejection.page.ErasePage;
import app.intact.rejection.page.QuickPage;
import app.intact.rejection.page.RejectionsPage;
import app.intact.rejection.page.ReplayPage;
import app.intact.rejection.page.ReplayParkPage;
import app.intact.rejection.page.ReplayWayPage;
import app.intact.safety.ContactBook;
import app.intact.safety.ContactEvent;
import app.intact.safety.HarmHelp;
import app.intact.safety.page.PeoplePage;
import app.intact.settings.PreferencesFile;
import app.intact.settings.SettingsBoard;
import app.intact.settings.SettingsEvent;
import app.intact.settings.page.JournalSettingsPage;
import app.intact.strategy.ExerciseEvent;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.page.DifferencePage;
import app.intact.strategy.page.ExercisePage;
import app.intact.strategy.page.RunLines;
import app.intact.strategy.page.RunPage;
import app.intact.strategy.page.TalkPage;
import app.intact.today.TodayPage;
import app.intact.vault.Ledger;
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
        CheckInPage checkIn,
        ExercisePage exercises,
        RunPage runs,
        DifferencePage difference,
        ReplayPage replays,
        ReplayParkPage parking,
        ReplayWayPage ways,
        ContactBook contacts,
        PeoplePage people,
        TalkPage talk,
        SettingsBoard settings,
        JournalSettingsPage journalSettings,
        AskPages asks) {

    /// Every kind of event, by the room that owns it.
    static final EventFormat FORMAT = new EventFormat(Stream.<List<EventType>>of(
                    RejectionEvent.TYPES,
                    ReplayEvent.TYPES,
                    ExerciseEvent.TYPES,
                    AskEvent.TYPES,
                    AsksEvent.TYPES,
                    ContactEvent.TYPES,
                    SettingsEvent.TYPES)
            .flatMap(List::stream)
            .toList());

    /// Reads the journal and makes its pages.
    static House furnish(
            Ledger ledger,
            Clock clock,
            RandomGenerator chance,
            SentenceReader reader,
            PreferencesFile preferences,
            HarmHelp harm) {
        var rejections = new RejectionBoard();
        var exerciseRuns = new ExerciseRuns();
        var asks = new AskBoard();
        var contacts = new ContactBook();
        var settings = new SettingsBoard();
        var journal = new Journal(ledger, FORMAT, clock, List.of(rejections, exerciseRuns, asks, contacts, settings));
        var checkIns = new CheckIns(rejections);
        var exercisesDone = new RunLines(exerciseRuns);
        return new House(
                journal,
                new TodayPage(rejections, checkIns, asks, preferences),
                new QuickPage(journal, rejections, chance),
                new FlowPage(journal, rejections, asks, reader, harm),
                new IdentityHint(rejections, reader, settings::hintsShown),
                new DonePage(journal, rejections),
                new RejectionsPage(rejections),
                new ErasePage(journal, rejections),
                new CoursePage(
                        rejections,
                        checkIns,
                        harm,
                        (rejection, shell) -> exercisesDone.of(rejection, shell).stream()
                                .map(run -> new CoursePage.Tried.Row(run.at(), run.title(), run.line(), run.path()))
                                .toList()),
                new CheckInPage(journal, rejections, checkIns),
                new ExercisePage(journal, rejections, exerciseRuns, chance),
                new RunPage(journal, rejections, exerciseRuns),
                new DifferencePage(journal, rejections),
                new ReplayPage(journal, rejections),
                new ReplayParkPage(journal, rejections, chance),
                new ReplayWayPage(journal, rejections),
                contacts,
                new PeoplePage(journal, contacts, preferences, chance),
                new TalkPage(journal, rejections, contacts, harm),
                settings,
                new JournalSettingsPage(journal, settings),
                AskPages.of(journal, asks, rejections, chance));
    }
}
