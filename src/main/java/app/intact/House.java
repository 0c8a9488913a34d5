package app.intact;

import app.intact.flow.DonePage;
import app.intact.flow.FlowPage;
import app.intact.journal.EventFormat;
import app.intact.journal.EventType;
import app.intact.journal.Journal;
import app.intact.language.RuleSentenceReader;
import app.intact.recovery.page.CheckInPage;
import app.intact.recovery.page.CoursePage;
import app.intact.rejection.CheckIns;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent;
import app.intact.rejection.ReplayEvent;
import app.intact.rejection.page.QuickPage;
import app.intact.rejection.page.RejectionsPage;
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
        DonePage done,
        RejectionsPage rejections,
        CoursePage course,
        CheckInPage checkIn) {

    /// Every kind of event, by the room that owns it.
    static final EventFormat FORMAT =
            new EventFormat(Stream.<List<EventType>>of(RejectionEvent.TYPES, ReplayEvent.TYPES)
                    .flatMap(List::stream)
                    .toList());

    /// Reads the journal and makes its pages.
    static House furnish(Ledger ledger, Clock clock, RandomGenerator chance) {
        var rejections = new RejectionBoard();
        var journal = new Journal(ledger, FORMAT, clock, List.of(rejections));
        var reader = new RuleSentenceReader();
        var checkIns = new CheckIns(rejections);
        return new House(
                journal,
                new TodayPage(rejections, checkIns),
                new QuickPage(journal, rejections, chance),
                new FlowPage(journal, rejections, reader),
                new DonePage(journal, rejections),
                new RejectionsPage(rejections),
                new CoursePage(rejections, checkIns, (_, _) -> List.of()),
                new CheckInPage(journal, rejections, checkIns));
    }
}
