package app.intact.rejection.page;

import app.intact.journal.Journal;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.RejectionTold;
import app.intact.rejection.RejectionId;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.random.RandomGenerator;

/// *I was rejected*, in ten seconds: a sentence or nothing at all, the sting, *Save*.
public final class QuickPage {

    /// From here the page after saving asks whether they are safe.
    private static final int WORST = 90;

    private final Journal journal;
    private final RejectionBoard rejections;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    public QuickPage(Journal journal, RejectionBoard rejections, RandomGenerator chance) {
        this.journal = journal;
        this.rejections = rejections;
        this.chance = chance;
    }

    /// `GET /rejections/new`
    public Reply show(Request request) {
        return new Reply.Html(page(request, "", ""));
    }

    private gg.jte.models.runtime.JteModel page(Request request, String textSlip, String stingSlip) {
        var words = request.words();
        var sting = Slider.of(
                        "sting",
                        request.intensity("sting"),
                        words.say("shell.sting.words"),
                        words.say("rejection.quick.sting"))
                .nudging(words.say("shell.nudge"))
                .slipped(stingSlip);
        var text = Writing.area(
                        "text",
                        words.say("rejection.quick.text"),
                        words.say("rejection.quick.text.hint"),
                        request.field("text"))
                .rows(2)
                .slipped(textSlip);
        return templates.rejectionQuick(request.shell("rejection.quick.title", Place.NONE), new QuickView(sting, text));
    }

    /// `POST /rejections`: it is kept; everything else can be done later.
    public Reply tell(Request request) {
        var text = request.text("text");
        int over = text.length() - Request.LONGEST;
        if (over > 0) {
            return new Reply.Refused(page(request, request.words().count("shell.slip.long", over), ""));
        }
        if (request.isNoIntensity("sting")) {
            return new Reply.Refused(page(request, "", request.words().say("shell.slip.number")));
        }
        // A form sent twice leads twice to the one rejection.
        var id = request.op().isEmpty() ? RejectionId.fresh(chance) : new RejectionId(request.op());
        if (rejections.find(id.value()).isEmpty()) {
            journal.append(
                    request.op(),
                    new RejectionTold(
                            id, request.now(), text, request.intensity("sting").orElse(null)));
        }
        var next = request.has("guided") ? "/flow/happened" : "/saved";
        return request.onward("/rejections/" + id.value() + next, text);
    }

    /// `GET /rejections/{id}/saved`: what can follow, and that nothing has to.
    public Reply saved(Request request) {
        var found = rejections.find(request.segment("id"));
        if (found.isEmpty()) {
            return new Reply.NotFound();
        }
        var rejection = found.get();
        var shell = request.shell("rejection.saved.title", Place.NONE);
        boolean worst =
                rejection.lastSting().filter(sting -> sting.isAtLeast(WORST)).isPresent();
        int hour = request.now().atZone(shell.times().zone()).getHour();
        var goOn = rejection
                .flowGoesOnAt()
                .map(step -> "/rejections/" + rejection.id().value() + "/flow/" + step.code());
        var view = new SavedView(
                rejection.id().value(),
                goOn.orElse(""),
                worst,
                worst && !request.visit().wasAsked(),
                shell.say(hour >= 22 || hour < 6 ? "rejection.worst.night" : "rejection.worst.day"),
                List.of(
                        shell.say("rejection.worst.floor"),
                        shell.say("rejection.worst.water"),
                        shell.say("rejection.worst.tell")));
        return new Reply.Html(templates.rejectionSaved(shell, view));
    }
}
