package app.intact.ask.page;

import app.intact.ask.AskBoard;
import app.intact.ask.AsksEvent.WaitChosen;
import app.intact.journal.Journal;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;

/// `/asks/wait`: after how many days without an answer an ask counts as silence.
public final class WaitPage {

    private static final int MOST = 999;

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();

    WaitPage(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// What the page shows.
    public record View(String days, String slip) {}

    public Reply show(Request request) {
        return new Reply.Html(page(request, Integer.toString(asks.waitDays()), ""));
    }

    private gg.jte.models.runtime.JteModel page(Request request, String days, String slip) {
        return templates.askWait(request.shell("ask.wait.title", Place.NONE), new View(days, slip));
    }

    public Reply save(Request request) {
        var typed = request.field("days").strip();
        int days = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (days < 1 || days > MOST) {
            return new Reply.Refused(
                    page(request, request.field("days"), request.words().say("ask.wait.slip")));
        }
        journal.append(request.op(), new WaitChosen(request.now(), days));
        return new Reply.SeeOther("/asks");
    }
}
