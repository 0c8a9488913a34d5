package app.intact.win.page;

import app.intact.journal.Journal;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.win.SelfBoard;
import app.intact.win.SelfEvent;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;

/// `/self`: what the person values and the parts of their life, as kept from the exercises, each to be erased by
/// itself.
public final class SelfPage {

    private final Journal journal;
    private final SelfBoard self;
    private final StaticTemplates templates = new StaticTemplates();

    public SelfPage(Journal journal, SelfBoard self) {
        this.journal = journal;
        this.self = self;
    }

    /// What the page shows.
    public record View(List<Row> values, List<Row> roles) {
        public View {
            values = List.copyOf(values);
            roles = List.copyOf(roles);
        }
    }

    /// One line of theirs.
    public record Row(String id, String words) {}

    /// `GET`
    public Reply show(Request request) {
        var view = new View(rows(self.values()), rows(self.roles()));
        return new Reply.Html(templates.winSelf(request.shell("win.self.title", Place.STRATEGIES), view));
    }

    private static List<Row> rows(List<? extends SelfEvent> kept) {
        return kept.stream().map(one -> new Row(one.id(), one.words().reveal())).toList();
    }

    /// `POST`: erases one for good. Exercises that it was used in keep their own words.
    public Reply erase(Request request) {
        self.find(request.field("erase")).ifPresent(one -> {
            journal.erase(one.subject());
            request.visit().tell(request.words().say("win.self.erased"));
        });
        return new Reply.SeeOther("/self");
    }
}
