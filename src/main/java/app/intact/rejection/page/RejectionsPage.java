package app.intact.rejection.page;

import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.Titles;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;

/// `GET /rejections`: all of them, the latest first, fifty a page.
public final class RejectionsPage {

    private static final int A_PAGE = 50;

    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public RejectionsPage(RejectionBoard rejections) {
        this.rejections = rejections;
    }

    /// What the list shows.
    ///
    /// @param newer,older the neighbouring pages' addresses, "" for none
    public record View(List<Row> rows, String newer, String older) {
        public View {
            rows = List.copyOf(rows);
        }
    }

    /// One rejection.
    public record Row(String path, String title, String line) {}

    public Reply show(Request request) {
        var shell = request.shell("rejection.list.title", Place.REJECTIONS);
        int page = request.query("page").matches("\\d{1,6}") ? Integer.parseInt(request.query("page")) : 0;
        var rows = rejections.latestFirst().stream()
                .skip((long) page * A_PAGE)
                .limit(A_PAGE)
                .map(rejection -> row(rejection, shell))
                .toList();
        boolean more = rejections.size() > (page + 1) * A_PAGE;
        var view = new View(
                rows, page > 0 ? "/rejections?page=" + (page - 1) : "", more ? "/rejections?page=" + (page + 1) : "");
        return new Reply.Html(templates.rejectionList(shell, view));
    }

    private static Row row(Rejection rejection, Shell shell) {
        var kind = rejection
                .kind()
                .map(k -> shell.say("rejection.kind." + k.code()) + " · ")
                .orElse("");
        return new Row(
                "/rejections/" + rejection.id().value(),
                Titles.of(rejection, shell.words(), shell.times(), shell.now()),
                kind + shell.times().day(rejection.toldAt(), shell.now()) + stings(rejection, shell));
    }

    private static String stings(Rejection rejection, Shell shell) {
        if (rejection.ratings().isEmpty() || rejection.firstSting().isEmpty()) {
            return rejection
                    .lastSting()
                    .map(s -> ". " + shell.say("rejection.list.one", "a", s.value()))
                    .orElse("");
        }
        return ". "
                + shell.say(
                        "rejection.list.two",
                        "a",
                        rejection.firstSting().get().value(),
                        "b",
                        rejection.lastSting().orElseThrow().value());
    }
}
