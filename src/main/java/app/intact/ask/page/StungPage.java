package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskEvent.AskStung;
import app.intact.ask.Standing;
import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.HappeningDescribed;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionId;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// `/asks/{id}/rejected`: *I was rejected*, with everything that is known of the ask filled in.
public final class StungPage {

    private final Journal journal;
    private final AskBoard asks;
    private final RejectionBoard rejections;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    StungPage(Journal journal, AskBoard asks, RejectionBoard rejections, RandomGenerator chance) {
        this.journal = journal;
        this.asks = asks;
        this.rejections = rejections;
        this.chance = chance;
    }

    /// What the page shows.
    public record View(String id, String title, Slider sting, Writing text) {}

    /// `GET /asks/{id}/rejected`
    public Reply show(Request request) {
        return about(request, ask -> new Reply.Html(page(request, ask, null, "", "")));
    }

    private JteModel page(Request request, Ask ask, @Nullable String typed, String textSlip, String stingSlip) {
        var shell = request.shell("rejection.quick.title", Place.NONE);
        var title = new AskLines(asks, shell).title(ask);
        var sting = Slider.of(
                        "sting",
                        request.intensity("sting"),
                        shell.say("shell.sting.words"),
                        shell.say("rejection.quick.sting"))
                .nudging(shell.say("shell.nudge"))
                .slipped(stingSlip);
        var text = Writing.area(
                        "text",
                        shell.say("rejection.quick.text"),
                        shell.say("rejection.quick.text.hint"),
                        typed == null ? title : typed)
                .rows(2)
                .slipped(textSlip);
        return templates.askStung(shell, new View(ask.id().value(), title, sting, text));
    }

    /// `POST /asks/{id}/rejected`
    public Reply tell(Request request) {
        return about(request, ask -> {
            var text = request.text("text");
            int over = text.length() - Request.LONGEST;
            if (over > 0 || request.isNoIntensity("sting")) {
                return new Reply.Refused(page(
                        request,
                        ask,
                        request.field("text"),
                        over > 0 ? request.words().count("shell.slip.long", over) : "",
                        request.isNoIntensity("sting") ? request.words().say("shell.slip.number") : ""));
            }
            var id = request.op().isEmpty() ? RejectionId.fresh(chance) : new RejectionId(request.op());
            if (rejections.find(id).isEmpty()) {
                var sting = request.intensity("sting").orElse(null);
                journal.append(request.op(), events(request, ask, id, text, sting));
            }
            var at = "/rejections/" + id.value();
            var next = request.intensity("sting").isPresent() ? "/flow/feelings" : "/flow/sting";
            return request.onward(request.has("guided") ? at + next : at + "/saved", text);
        });
    }

    private List<Event> events(Request request, Ask ask, RejectionId id, PersonalText text, @Nullable Intensity sting) {
        var now = request.now();
        var today = Days.today(request, journal);
        boolean silence = ask.standing(today, asks.waitDays()) == Standing.SILENCE;
        var day =
                ask.answeredOn(asks.waitDays()).filter(on -> !on.isAfter(today)).orElse(today);
        return List.of(
                new RejectionTold(id, now, text, sting),
                new HappeningDescribed(id, now, ask.kind().ofRejection(), text, day, silence, false),
                new AskStung(ask.id(), now, id));
    }

    /// Only of a no or a silence.
    private Reply about(Request request, Function<Ask, Reply> page) {
        return asks.find(request.segment("ask"))
                .map(ask -> ask.standing(Days.today(request, journal), asks.waitDays())
                                .countsAsNo()
                        ? page.apply(ask)
                        : new Reply.SeeOther(AskLines.path(ask)))
                .orElseGet(Reply.NotFound::new);
    }
}
