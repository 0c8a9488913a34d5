package app.intact.strategy.page;

import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.DifferenceNoticed;
import app.intact.strategy.page.Sentences.Before;
import app.intact.strategy.page.Sentences.Both;
import app.intact.strategy.page.Sentences.Lacking;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.function.Function;

/// `/rejections/{id}/difference`: *Notice the difference*, on its own. It opens only once a feeling was named,
/// and not in the first hour at a high sting.
public final class DifferencePage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public DifferencePage(Journal journal, RejectionBoard rejections) {
        this.journal = journal;
        this.rejections = rejections;
    }

    /// What the page shows.
    public record View(String back, Sentences.View pair) {}

    /// What came of it.
    public record NoticedView(
            String conclusion, int stingOfConclusion, String feeling, int stingOfFeeling, String result, String goOn) {}

    /// `GET`, with `?noticed=1` what came of the last one.
    public Reply show(Request request) {
        return with(request, rejection -> {
            var last = rejection.differences().isEmpty()
                    ? Optional.<DifferenceNoticed>empty()
                    : Optional.of(rejection.differences().getLast());
            return new Reply.Html(last.filter(_ -> request.query("noticed").equals("1"))
                    .map(noticed -> noticed(request, rejection, noticed))
                    .orElseGet(() -> page(request, rejection, false)));
        });
    }

    /// `POST`: keeps both; `skip` goes on without.
    public Reply save(Request request) {
        return with(request, rejection -> {
            if (request.has("skip")) {
                return new Reply.SeeOther(Ways.flowOf(rejection));
            }
            return switch (Sentences.read(request)) {
                case Lacking _ -> new Reply.Refused(page(request, rejection, true));
                case Both both -> {
                    journal.append(request.op(), both.about(rejection.id(), request));
                    yield request.onward(
                            Ways.of(rejection) + "/difference?noticed=1", both.conclusion(), both.feeling());
                }
            };
        });
    }

    private JteModel page(Request request, Rejection rejection, boolean sent) {
        var own = rejection.feelings().map(it -> it.own()).orElse(PersonalText.NONE);
        var story = Offers.story(rejection);
        var feeling = PersonalText.of(Offers.feeling(request.words(), rejection));
        // Without a story the sentence of their own may be the conclusion; it is not shown on both sides.
        var conclusion = story.isBlank() && !own.equals(feeling) ? own : story;
        var pair = Sentences.view(
                request, new Before(conclusion, Optional.empty()), new Before(feeling, Optional.empty()), sent);
        return templates.strategyDifference(shell(request), new View(Ways.flowOf(rejection), pair));
    }

    private JteModel noticed(Request request, Rejection rejection, DifferenceNoticed last) {
        return templates.strategyNoticed(
                shell(request),
                new NoticedView(
                        last.conclusion().reveal(),
                        last.stingOfConclusion().value(),
                        last.feeling().reveal(),
                        last.stingOfFeeling().value(),
                        Sentences.result(request.words(), last.stingOfConclusion(), last.stingOfFeeling()),
                        Ways.flowOf(rejection)));
    }

    private static Shell shell(Request request) {
        return request.shell("strategy.name-it.difference.ask", Place.NONE);
    }

    private Reply with(Request request, Function<Rejection, Reply> act) {
        var found = rejections.find(request.segment("id"));
        if (found.isEmpty()) {
            return new Reply.NotFound();
        }
        var rejection = found.get();
        if (request.visit().danger()) {
            return new Reply.SeeOther(request.visit().saidDanger() ? Ways.flowOf(rejection) : "/help/danger");
        }
        boolean opens = rejection.aFeelingIsNamed() && !rejection.isTooFresh(request.now());
        return opens ? act.apply(rejection) : new Reply.SeeOther(Ways.flowOf(rejection));
    }
}
