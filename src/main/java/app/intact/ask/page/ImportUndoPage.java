package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AsksEvent.AsksImported;
import app.intact.journal.Journal;
import app.intact.settings.Erasing;
import app.intact.settings.StillHeld;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `/asks/imports/{batch}`: a whole import is taken back, with everything said of its asks since.
public final class ImportUndoPage {

    private final Journal journal;
    private final AskBoard asks;
    private final Erasing erasing;
    private final StaticTemplates templates = new StaticTemplates();

    ImportUndoPage(Journal journal, AskBoard asks, Erasing erasing) {
        this.journal = journal;
        this.asks = asks;
        this.erasing = erasing;
    }

    /// @param kept whether it is in a vault, of which there may be backups
    public record View(String batch, String when, int there, boolean kept, StillHeld held) {}

    public Reply ask(Request request) {
        return about(request, made -> {
            var shell = request.shell("ask.undo.title", Place.NONE);
            var view = new View(
                    made.batch(),
                    shell.times().moment(made.at(), request.now()),
                    asks.imported(made.batch()).size(),
                    shell.isOpen(),
                    erasing.held(numbers(made.batch()), shell.isOpen()));
            return new Reply.Html(templates.askUndo(shell, view));
        });
    }

    public Reply undo(Request request) {
        return about(request, made -> {
            boolean fromBackups = request.has("backups") && request.visit().mode() == Visit.Mode.OPEN;
            request.visit().tell(erasing.erase(numbers(made.batch()), fromBackups, request.words()));
            return new Reply.SeeOther(request.has("key") ? "/settings/key" : "/asks");
        });
    }

    private SortedSet<Long> numbers(String batch) {
        var asked = asks.imported(batch).stream().map(Ask::id).map(id -> id.value());
        return journal.numbersAbout(Stream.concat(Stream.of(batch), asked).collect(Collectors.toSet()));
    }

    private Reply about(Request request, Function<AsksImported, Reply> page) {
        return asks.imports().stream()
                .filter(made -> made.batch().equals(request.segment("batch")))
                .findFirst()
                .map(page)
                .orElseGet(Reply.NotFound::new);
    }
}
