package app.intact.safety.page;

import app.intact.quantity.OpaqueId;
import app.intact.web.Reply;
import app.intact.web.Request;
import gg.jte.generated.precompiled.StaticTemplates;

/// `POST /listen`: answers a field that was typed into and left, with the notice that belongs under it. Nothing is
/// kept.
public final class ListenPage {

    private final StaticTemplates templates = new StaticTemplates();

    /// @param hint what else may be said
    public Reply hear(Hint hint, Request request) {
        var field = request.field("heard");
        if (!field.matches("[a-z0-9-]{1,60}")) {
            return new Reply.Empty();
        }
        var said = request.text(field);
        var concern = request.hear(said);
        var words = request.words();
        var view = switch (concern) {
            case OPEN -> new HeardView(field, words.say("shell.heard.open"), true, null);
            case QUIET -> new HeardView(field, words.say("shell.heard.quiet"), false, null);
            case FRIGHTENED -> new HeardView(field, words.say("safety.quiet.harmed"), false, null);
            case NOTHING ->
                new HeardView(
                        field,
                        "",
                        false,
                        hint.about(request, field, rejection(request), said).orElse(null));
        };
        return new Reply.Html(templates.safetyHeard(view, words.say("shell.heard.help")));
    }

    private static String rejection(Request request) {
        var id = request.field("for");
        return OpaqueId.isOne(id) ? id : "";
    }
}
