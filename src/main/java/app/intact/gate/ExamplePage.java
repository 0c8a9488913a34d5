package app.intact.gate;

import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;

/// `/example`: *Look around first*, at a made-up person in memory.
public final class ExamplePage {

    private final Door<?> door;
    private final StaticTemplates templates = new StaticTemplates();

    public ExamplePage(Door<?> door) {
        this.door = door;
    }

    public Reply show(Request request) {
        return request.visit().mode() == Visit.Mode.EXAMPLE
                ? new Reply.SeeOther("/")
                : new Reply.Html(templates.vaultExample(request.shell("vault.example.title", Place.NONE)));
    }

    public Reply enter(Request request) {
        door.lookAround(request.visit());
        return new Reply.SeeOther("/");
    }

    public Reply leave(Request request) {
        door.leaveExample(request.visit());
        return new Reply.SeeOther("/");
    }
}
