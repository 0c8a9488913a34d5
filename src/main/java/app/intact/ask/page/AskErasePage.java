package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.journal.Journal;
import app.intact.settings.Erasing;
import app.intact.settings.StillHeld;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.function.Function;

/// `/asks/{id}/erase`: everything that was recorded about one ask, gone from the vault. A rejection that came of it
/// stays, and is erased by itself.
public final class AskErasePage {

    private final Journal journal;
    private final AskBoard asks;
    private final Erasing erasing;
    private final StaticTemplates templates = new StaticTemplates();

    AskErasePage(Journal journal, AskBoard asks, Erasing erasing) {
        this.journal = journal;
        this.asks = asks;
        this.erasing = erasing;
    }

    /// @param kept whether it is in a vault, of which there may be backups; else it is in memory only
    /// @param stung whether a rejection came of it
    public record View(
            String id, String title, String line, int entries, boolean stung, boolean kept, StillHeld held) {}

    public Reply ask(Request request) {
        return about(request, ask -> {
            var shell = request.shell("ask.erase.title", Place.NONE);
            var lines = new AskLines(asks, shell);
            var numbers = journal.numbersAbout(ask.id().value());
            var view = new View(
                    ask.id().value(),
                    lines.title(ask),
                    lines.line(ask),
                    numbers.size(),
                    !asks.rejections(ask).isEmpty(),
                    shell.isOpen(),
                    erasing.held(numbers, shell.isOpen()));
            return new Reply.Html(templates.askErase(shell, view));
        });
    }

    public Reply erase(Request request) {
        return about(request, ask -> {
            boolean fromBackups = request.has("backups") && request.visit().mode() == Visit.Mode.OPEN;
            var numbers = journal.numbersAbout(ask.id().value());
            request.visit().tell(erasing.erase(numbers, fromBackups, request.words()));
            return new Reply.SeeOther(request.has("key") ? "/settings/key" : "/asks");
        });
    }

    private Reply about(Request request, Function<Ask, Reply> page) {
        return asks.find(request.segment("ask")).map(page).orElseGet(Reply.NotFound::new);
    }
}
