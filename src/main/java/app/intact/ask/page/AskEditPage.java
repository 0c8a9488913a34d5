package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.AskDetails;
import app.intact.ask.AskEvent.AskAdded;
import app.intact.ask.AskEvent.AskChanged;
import app.intact.ask.AskId;
import app.intact.ask.Closure;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// `/asks/new` and `/asks/{id}/edit`: an ask in ten seconds, and the rest behind *More*.
public final class AskEditPage {

    private final Journal journal;
    private final AskBoard asks;
    private final RandomGenerator chance;
    private final StaticTemplates templates = new StaticTemplates();

    AskEditPage(Journal journal, AskBoard asks, RandomGenerator chance) {
        this.journal = journal;
        this.asks = asks;
        this.chance = chance;
    }

    /// `GET /asks/new`
    public Reply fresh(Request request) {
        return new Reply.Html(page(request, null, AskForm.fresh(asks, today(request)), AskForm.Slips.NONE));
    }

    /// `GET /asks/{id}/edit`
    public Reply edit(Request request) {
        return asks.find(request.segment("ask"))
                .<Reply>map(ask -> new Reply.Html(page(request, ask, AskForm.of(ask), AskForm.Slips.NONE)))
                .orElseGet(Reply.NotFound::new);
    }

    private gg.jte.models.runtime.JteModel page(Request request, @Nullable Ask ask, AskForm form, AskForm.Slips slips) {
        var shell = request.shell(ask == null ? "ask.add" : "ask.edit.title", Place.NONE);
        return templates.askEdit(shell, AskEditView.of(ask, form, slips, asks, request.words(), today(request)));
    }

    /// `POST /asks`
    public Reply add(Request request) {
        var form = AskForm.typed(request, asks);
        var slips = slips(request, form, null);
        if (slips.any()) {
            return new Reply.Refused(page(request, null, form, slips));
        }
        var details = details(form, null);
        var id = request.op().isEmpty() ? AskId.fresh(chance) : new AskId(request.op());
        if (asks.find(id).isEmpty()) {
            journal.append(request.op(), new AskAdded(id, request.now(), details, null));
            request.visit().tell(request.words().say("ask.add.done"));
        }
        var next = request.has("forecast") ? "/asks/" + id.value() + "/forecast" : "/asks";
        return request.onward(next, details.whom(), details.what(), details.stage());
    }

    /// `POST /asks/{id}/edit`
    public Reply save(Request request) {
        var found = asks.find(request.segment("ask"));
        if (found.isEmpty()) {
            return new Reply.NotFound();
        }
        var ask = found.get();
        var form = AskForm.typed(request, asks);
        var slips = slips(request, form, ask);
        if (slips.any()) {
            return new Reply.Refused(page(request, ask, form, slips));
        }
        var details = details(form, ask);
        if (!details.equals(ask.details())) {
            journal.append(request.op(), new AskChanged(ask.id(), request.now(), details));
        }
        return request.onward(AskLines.path(ask), details.whom(), details.what(), details.stage());
    }

    private AskForm.Slips slips(Request request, AskForm form, @Nullable Ask ask) {
        var words = request.words();
        var slips = AskForm.slips(request, form, today(request));
        if (ask != null && ask.given().isPresent()) {
            var answered = ask.answeredOn(asks.waitDays()).orElse(LocalDate.MAX);
            var asked = Days.read(form.askedOn());
            if (asked.filter(day -> day.isAfter(answered)).isPresent()) {
                slips = slips.askedOn(words.say("ask.slip.order"));
            }
        }
        return slips.any() ? slips : closed(request, form, ask);
    }

    private AskForm.Slips closed(Request request, AskForm form, @Nullable Ask ask) {
        var details = details(form, ask);
        boolean unchanged = ask != null && ask.details().equals(details);
        var closure = unchanged ? Optional.<Closure>empty() : asks.closed(details, ask, today(request));
        return closure.map(found -> ClosedWords.of(details, found, request, journal))
                .map(AskForm.Slips.NONE::closed)
                .orElse(AskForm.Slips.NONE);
    }

    private static AskDetails details(AskForm form, @Nullable Ask ask) {
        var kind = form.kind();
        boolean asked = form.asked() || ask != null && ask.wasMadeForCertain();
        return new AskDetails(
                kind.kind(),
                kind.own(),
                PersonalText.of(form.whom().strip()),
                PersonalText.of(form.what().strip()),
                PersonalText.of(form.stage().strip()),
                PersonalText.of(form.link().strip()),
                asked,
                Days.read(form.planned()).orElse(null),
                asked ? Days.read(form.askedOn()).orElse(null) : null,
                asked ? Days.read(form.due()).orElse(null) : null,
                form.namesake());
    }

    private LocalDate today(Request request) {
        return Days.today(request, journal);
    }
}
