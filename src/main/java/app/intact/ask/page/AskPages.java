package app.intact.ask.page;

import app.intact.ask.AskBoard;
import app.intact.journal.Journal;
import app.intact.rejection.RejectionBoard;
import app.intact.settings.Erasing;
import java.util.random.RandomGenerator;

/// Every page of *Out there*, for one open journal.
public record AskPages(
        AsksPage list,
        AskPage one,
        AskEditPage edit,
        AnswerPage answer,
        ForecastPage forecast,
        NoesPage noes,
        StungPage stung,
        AskErasePage erase,
        WaitPage patience,
        ImportPage imports,
        ImportUndoPage undo) {

    public static AskPages of(
            Journal journal, AskBoard asks, RejectionBoard rejections, Erasing erasing, RandomGenerator chance) {
        return new AskPages(
                new AsksPage(journal, asks),
                new AskPage(journal, asks, rejections),
                new AskEditPage(journal, asks, chance),
                new AnswerPage(journal, asks),
                new ForecastPage(journal, asks),
                new NoesPage(journal, asks, chance),
                new StungPage(journal, asks, rejections, chance),
                new AskErasePage(journal, asks, erasing),
                new WaitPage(journal, asks),
                new ImportPage(journal, asks, chance),
                new ImportUndoPage(journal, asks, erasing));
    }
}
