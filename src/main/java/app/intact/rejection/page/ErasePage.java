package app.intact.rejection.page;

import app.intact.journal.Journal;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.Titles;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.function.Function;

/// `/rejections/{id}/erase`: everything that was recorded about one rejection, gone from the vault.
public final class ErasePage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public ErasePage(Journal journal, RejectionBoard rejections) {
        this.journal = journal;
        this.rejections = rejections;
    }

    /// @param kept whether it is in a vault, of which there may be backups; else it is in memory only
    public record View(String id, String title, String when, int entries, boolean kept) {}

    public Reply ask(Request request) {
        return about(request, rejection -> {
            var shell = request.shell("rejection.erase.title", Place.NONE);
            var subject = rejection.id().value();
            var view = new View(
                    subject,
                    Titles.of(rejection, shell.words(), shell.times(), request.now()),
                    shell.times().moment(rejection.toldAt(), request.now()),
                    journal.numbersAbout(subject).size(),
                    shell.isOpen());
            return new Reply.Html(templates.rejectionErase(shell, view));
        });
    }

    public Reply erase(Request request) {
        return about(request, rejection -> {
            journal.erase(rejection.id().value());
            request.visit().tell(request.words().say("rejection.erase.done"));
            return new Reply.SeeOther("/rejections");
        });
    }

    private Reply about(Request request, Function<Rejection, Reply> page) {
        return rejections.find(request.segment("id")).map(page).orElseGet(Reply.NotFound::new);
    }
}
