package app.intact.insight;

import app.intact.ask.AskBoard;
import app.intact.expectation.Sensitivity;
import app.intact.rejection.RejectionBoard;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `GET /insights`: what the asks say. Reckoned once for each change of the journal and each day.
public final class InsightsPage {

    private final AskBoard asks;
    private final RejectionBoard rejections;
    private final Turn turn;
    private final StaticTemplates templates = new StaticTemplates();
    private @Nullable Reckoned reckoned;

    /// @param turn a projection of the same journal as the others
    public InsightsPage(AskBoard asks, RejectionBoard rejections, Turn turn) {
        this.asks = asks;
        this.rejections = rejections;
        this.turn = turn;
    }

    private record Reckoned(long turn, LocalDate day, AskKinds kinds, AskFigures figures) {}

    /// What the page shows.
    public record View(
            String lead,
            boolean any,
            ExpectView expect,
            HurtView hurt,
            AskingView asking,
            @Nullable SenseView sense) {}

    /// The two numbers of how a coming answer looks, and both taken together.
    public record SenseView(String says, String concern, String chance, String score) {}

    public Reply show(Request request) {
        var shell = request.shell("insight.title", Place.INSIGHTS);
        var reckoning = reckoned(shell.times().dateOf(shell.now()));
        var figures = reckoning.figures();
        var kinds = reckoning.kinds();
        var view = new View(
                figures.asks() == 0 ? shell.say("insight.lead.none") : shell.count("insight.lead", figures.asks()),
                figures.asks() > 0,
                ExpectView.of(figures.calibration(), kinds, shell),
                HurtView.of(figures.hurts(), shell),
                AskingView.of(figures, kinds, shell),
                figures.sensitivity().map(some -> sense(some, shell)).orElse(null));
        return new Reply.Html(templates.insightShow(shell, view));
    }

    private Reckoned reckoned(LocalDate today) {
        var last = reckoned;
        if (last == null || last.turn() != turn.now() || !last.day().equals(today)) {
            var kinds = new AskKinds(asks);
            last = new Reckoned(turn.now(), today, kinds, AskFigures.of(asks, rejections, kinds, today));
            reckoned = last;
        }
        return last;
    }

    private static SenseView sense(Sensitivity some, Shell shell) {
        return new SenseView(
                shell.say("insight.sense.says", "n", some.asks()),
                shell.say("insight.sense.of", "n", Math.round(some.concern())),
                shell.say("insight.sense.of", "n", ExpectView.percent(some.expectation())),
                shell.say(
                        "insight.sense.score",
                        "s",
                        Math.round(some.score().middle()),
                        "lo",
                        Math.round(some.score().low()),
                        "hi",
                        Math.round(some.score().high())));
    }
}
