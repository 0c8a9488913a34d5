package app.intact.rejection.page;

import app.intact.journal.Journal;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.Titles;
import app.intact.settings.Erasing;
import app.intact.settings.StillHeld;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.function.Function;

/// `/rejections/{id}/erase`: everything that was recorded about one rejection, gone from the vault, and from its
/// backups
/// if they are to go too.
public final class ErasePage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final Erasing erasing;
    private final StaticTemplates templates = new StaticTemplates();

    public ErasePage(Journal journal, RejectionBoard rejections, Erasing erasing) {
        this.journal = journal;
        this.rejections = rejections;
        this.erasing = erasing;
    }

    /// @param kept whether it is in a vault, of which there may be backups; else it is in memory only
    public record View(String id, String title, String when, int entries, boolean kept, StillHeld held) {}

    public Reply ask(Request request) {
        return about(request, rejection -> {
            var shell = request.shell("rejection.erase.title", Place.NONE);
            var subject = rejection.id().value();
            var numbers = journal.numbersAbout(subject);
            var view = new View(
                    subject,
                    Titles.of(rejection, shell.words(), shell.times(), request.now()),
                    shell.times().moment(rejection.toldAt(), request.now()),
                    numbers.size(),
                    shell.isOpen(),
                    erasing.held(numbers, shell.isOpen()));
            return new Reply.Html(templates.rejectionErase(shell, view));
        });
    }

    public Reply erase(Request request) {
        return about(request, rejection -> {
            var numbers = journal.numbersAbout(rejection.id().value());
            boolean fromBackups = request.has("backups") && request.visit().mode() == Visit.Mode.OPEN;
            request.visit().tell(erasing.erase(numbers, fromBackups, request.words()));
            return new Reply.SeeOther(request.has("key") ? "/settings/key" : "/rejections");
        });
    }

    private Reply about(Request request, Function<Rejection, Reply> page) {
        return rejections.find(request.segment("id")).map(page).orElseGet(Reply.NotFound::new);
    }
}
