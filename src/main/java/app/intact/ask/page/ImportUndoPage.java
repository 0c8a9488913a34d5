package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AsksEvent.AsksImported;
import app.intact.journal.Journal;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `/asks/imports/{batch}`: a whole import is taken back, with everything said of its asks since.
public final class ImportUndoPage {

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();

    ImportUndoPage(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// @param kept whether it is in a vault, of which there may be backups
    public record View(String batch, String when, int there, boolean kept) {}

    public Reply ask(Request request) {
        return about(request, made -> {
            var shell = request.shell("ask.undo.title", Place.NONE);
            var view = new View(
                    made.batch(),
                    shell.times().moment(made.at(), request.now()),
                    asks.imported(made.batch()).size(),
                    shell.isOpen());
            return new Reply.Html(templates.askUndo(shell, view));
        });
    }

    public Reply undo(Request request) {
        return about(request, made -> {
            var subjects = Stream.concat(
                            Stream.of(made.batch()),
                            asks.imported(made.batch()).stream().map(Ask::id).map(id -> id.value()))
                    .collect(Collectors.toSet());
            journal.erase(journal.numbersAbout(subjects));
            request.visit().tell(request.words().say("ask.undo.done"));
            return new Reply.SeeOther("/asks");
        });
    }

    private Reply about(Request request, Function<AsksImported, Reply> page) {
        return asks.imports().stream()
                .filter(made -> made.batch().equals(request.segment("batch")))
                .findFirst()
                .map(page)
                .orElseGet(Reply.NotFound::new);
    }
}
