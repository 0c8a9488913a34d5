package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent.ForecastMade;
import app.intact.ask.Lasting;
import app.intact.journal.Journal;
import app.intact.quantity.Intensity;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// `/asks/{id}/forecast`: what the person expects, before they know. It is never shown before the answer, not even
/// here: it is said anew.
public final class ForecastPage {

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();

    ForecastPage(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// What the page shows.
    public record View(
            String id,
            String title,
            boolean again,
            Slider chance,
            Slider sting,
            List<AskPage.Choice> lasting,
            Slider concern) {
        public View {
            lasting = List.copyOf(lasting);
        }
    }

    /// `GET /asks/{id}/forecast`
    public Reply show(Request request) {
        return open(request, ask -> new Reply.Html(page(request, ask)));
    }

    private gg.jte.models.runtime.JteModel page(Request request, Ask ask) {
        var shell = request.shell("ask.forecast.title", Place.NONE);
        var lasting = Arrays.stream(Lasting.values())
                .map(one -> new AskPage.Choice(
                        one.code(),
                        shell.say("ask.lasting." + one.code()),
                        one.code().equals(request.field("lasting"))))
                .toList();
        var view = new View(
                ask.id().value(),
                new AskLines(asks, shell).title(ask),
                ask.forecast().isPresent(),
                slider(request, "chance", "ask.chance.words", "ask.forecast.chance"),
                slider(request, "sting", "shell.sting.words", "ask.forecast.sting"),
                lasting,
                slider(request, "concern", "ask.concern.words", "ask.forecast.concern"));
        return templates.askForecast(shell, view);
    }

    private static Slider slider(Request request, String name, String words, String label) {
        return Slider.of(
                        name,
                        request.intensity(name),
                        request.words().say(words),
                        request.words().say(label))
                .smaller()
                .slipped(request.isNoIntensity(name) ? request.words().say("shell.slip.number") : "");
    }

    /// `POST /asks/{id}/forecast`
    public Reply save(Request request) {
        return open(request, ask -> {
            if (List.of("chance", "sting", "concern").stream().anyMatch(request::isNoIntensity)) {
                return new Reply.Refused(page(request, ask));
            }
            var made = new ForecastMade(
                    ask.id(),
                    request.now(),
                    request.intensity("chance").orElse(null),
                    request.intensity("sting").orElse(null),
                    Lasting.of(request.field("lasting")).orElse(null),
                    request.intensity("concern").orElse(null));
            if (isSomething(made)) {
                journal.append(request.op(), made);
                request.visit().tell(request.words().say("ask.forecast.done"));
            }
            return new Reply.SeeOther(AskLines.path(ask));
        });
    }

    private static boolean isSomething(ForecastMade made) {
        Intensity chance = made.chance();
        return chance != null || made.sting() != null || made.lasting() != null || made.concern() != null;
    }

    /// Only before the answer, and only where nobody said no.
    private Reply open(Request request, Function<Ask, Reply> page) {
        return asks.find(request.segment("ask"))
                .map(ask -> {
                    var today = Days.today(request, journal);
                    boolean closed = !ask.details().asked()
                            && asks.closed(ask.details(), ask, today).isPresent();
                    return closed || ask.standing(today, asks.waitDays()).isAnswered()
                            ? new Reply.SeeOther(AskLines.path(ask))
                            : page.apply(ask);
                })
                .orElseGet(Reply.NotFound::new);
    }
}
