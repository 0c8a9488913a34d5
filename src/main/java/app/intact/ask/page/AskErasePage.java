package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.journal.Journal;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.function.Function;

/// `/asks/{id}/erase`: everything that was recorded about one ask, gone from the vault. A rejection that came of it
/// stays, and is erased by itself.
public final class AskErasePage {

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();

    AskErasePage(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// @param kept whether it is in a vault, of which there may be backups; else it is in memory only
    /// @param stung whether a rejection came of it
    public record View(String id, String title, String line, int entries, boolean stung, boolean kept) {}

    public Reply ask(Request request) {
        return about(request, ask -> {
            var shell = request.shell("ask.erase.title", Place.NONE);
            var lines = new AskLines(asks, shell);
            var view = new View(
                    ask.id().value(),
                    lines.title(ask),
                    lines.line(ask),
                    journal.numbersAbout(ask.id().value()).size(),
                    !asks.rejections(ask).isEmpty(),
                    shell.isOpen());
            return new Reply.Html(templates.askErase(shell, view));
        });
    }

    public Reply erase(Request request) {
        return about(request, ask -> {
            journal.erase(ask.id().value());
            request.visit().tell(request.words().say("rejection.erase.done"));
            return new Reply.SeeOther("/asks");
        });
    }

    private Reply about(Request request, Function<Ask, Reply> page) {
        return asks.find(request.segment("ask")).map(page).orElseGet(Reply.NotFound::new);
    }
}
