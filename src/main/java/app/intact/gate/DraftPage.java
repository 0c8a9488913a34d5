package app.intact.gate;

import app.intact.vault.OpenVault;
import app.intact.web.Door;
import app.intact.web.Draft;
import app.intact.web.Drafts;
import app.intact.web.Reply;
import app.intact.web.Request;
import java.util.function.Function;

/// Keeps what somebody is typing, before they save it, and lets go of it. In the vault only: nothing is kept in the
/// example, before there is a vault, or while it is locked.
public final class DraftPage {

    private final Door<?> door;

    public DraftPage(Door<?> door) {
        this.door = door;
    }

    /// `POST /draft`: answers nothing, so that nobody is disturbed while writing.
    public Reply keep(Request request) {
        door.writable(request.visit())
                .ifPresent(vault -> Draft.in(request).ifPresent(draft -> keep(vault, draft, request)));
        return new Reply.Empty();
    }

    /// Keeps what came along, and then goes on to what locks.
    public Reply first(Request request, Function<Request, Reply> then) {
        keep(request);
        return then.apply(request);
    }

    /// `POST /draft/let-go`: the page shows again what is saved.
    public Reply letGo(Request request) {
        var page = request.field("page");
        var vault = door.writable(request.visit());
        if (vault.isPresent()) {
            var before = Drafts.in(vault.get());
            before.without(begun -> begun.page().equals(page)).keepIn(vault.get(), before);
            request.visit().settle(request.op());
        }
        return new Reply.SeeOther(Draft.isPlace(page) ? page : "/");
    }

    private void keep(OpenVault vault, Draft draft, Request request) {
        if (request.visit().isSettled(request.op())) {
            return; // it overtook, or was overtaken by, the form that was sent in the end
        }
        var before = Drafts.in(vault);
        var page = draft.page();
        if (page.isEmpty()) {
            page = before.sentTo(draft.form())
                    .map(Draft::page)
                    .orElse(request.visit().lastPage());
        }
        if (Draft.isPlace(page)) {
            before.with(new Draft(page, draft.form(), draft.texts())).keepIn(vault, before);
        }
    }
}
