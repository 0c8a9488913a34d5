package app.intact.today;

import app.intact.rejection.RejectionBoard;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;

/// `GET /`: *I was rejected*, *It's back*, what is due, and one line on how things are going.
public final class TodayPage {

    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public TodayPage(RejectionBoard rejections) {
        this.rejections = rejections;
    }

    public Reply show(Request request) {
        var shell = request.shell("today.title", Place.TODAY);
        var view = new TodayView(shell.times().today(shell.now()), rejections.size());
        return new Reply.Html(templates.todayShow(shell, view));
    }
}
