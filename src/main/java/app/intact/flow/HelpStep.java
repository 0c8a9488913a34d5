package app.intact.flow;

import app.intact.journal.Journal;
import app.intact.language.MessageReader;
import app.intact.language.SentenceReader;
import app.intact.rejection.Beyond;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.AccountKept;
import app.intact.rejection.RejectionEvent.BeyondAnswered;
import app.intact.safety.HarmHelp;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;

/// Steps 5 and 6: whether it was more than a no (asked once), then *one thing that may help now*. The exercise itself
/// stands in its own room and comes back to step 7.
public final class HelpStep implements Step {

    private final Journal journal;
    private final SentenceReader reader;
    private final MessageReader messages;
    private final HarmHelp harm;
    private final StaticTemplates templates = new StaticTemplates();

    HelpStep(Journal journal, SentenceReader reader, MessageReader messages, HarmHelp harm) {
        this.journal = journal;
        this.reader = reader;
        this.messages = messages;
        this.harm = harm;
    }

    /// The question whether it was more than a no.
    public record BeyondView(Way way, String chosen) {}

    /// What may help where it was more than a no.
    ///
    /// @param answer the code of what they answered; each has its own heading
    public record CarefulView(Way way, String answer, HarmHelp.HarmLines lines, Writing account, List<String> kept) {
        public CarefulView {
            kept = List.copyOf(kept);
        }
    }

    /// One thing, with its reason, and two others.
    public record SuggestionView(Way way, Offer first, String why, List<Offer> others) {
        public SuggestionView {
            others = List.copyOf(others);
        }
    }

    /// Something that may help.
    public record Offer(String title, String what, String time, String path) {}

    @Override
    public Reply show(Request request, Rejection rejection) {
        var way = Way.of(request, rejection, FlowStep.HELP);
        if (request.visit().danger()) {
            return new Reply.Html(templates.flowHelpFirst(request.shell("flow.help-first.title", Place.NONE), way));
        }
        if (rejection.beyond().isEmpty() || request.query("ask").equals("beyond")) {
            var chosen = rejection.beyond().map(Beyond::code).orElse("");
            return new Reply.Html(
                    templates.flowBeyond(request.shell("flow.beyond.title", Place.NONE), new BeyondView(way, chosen)));
        }
        if (rejection.isCareful() && !request.query("next").equals("help")) {
            return new Reply.Html(careful(request, rejection, ""));
        }
        return new Reply.Html(
                templates.flowHelp(request.shell("flow.help.title", Place.NONE), suggestion(request, rejection, way)));
    }

    private SuggestionView suggestion(Request request, Rejection rejection, Way way) {
        var suggestion = Suggestion.of(rejection, Careful.is(rejection, request), request.now(), reader, messages);
        var words = request.words();
        return new SuggestionView(
                way,
                offer(request, rejection, suggestion.first()),
                words.say("flow.help.why." + suggestion.reason().code()),
                suggestion.others().stream()
                        .map(help -> offer(request, rejection, help))
                        .toList());
    }

    private static Offer offer(Request request, Rejection rejection, Suggestion.Help help) {
        var words = request.words();
        var key = "flow.help." + help.code();
        return new Offer(words.say(key), words.say(key + ".what"), words.say(key + ".time"), help.path(rejection));
    }

    private gg.jte.models.runtime.JteModel careful(Request request, Rejection rejection, String slip) {
        var words = request.words();
        var account = Writing.area(
                        "account",
                        words.say("flow.careful.account"),
                        words.say("flow.careful.account.hint"),
                        request.field("account"))
                .slipped(slip);
        var kept = rejection.accounts().stream().map(text -> text.reveal()).toList();
        var view = new CarefulView(
                Way.of(request, rejection, FlowStep.HELP),
                rejection.beyond().orElse(Beyond.UNSURE).code(),
                harm.near(request.languages()),
                account,
                kept);
        return templates.flowCareful(request.shell("flow.careful.name", Place.NONE), view);
    }

    @Override
    public Reply save(Request request, Rejection rejection) {
        var here = Way.to(rejection, FlowStep.HELP);
        if (request.has("account")) {
            return keepAccount(request, rejection, here);
        }
        var answer = Beyond.of(request.field("beyond")).orElse(Beyond.NOT_SAID);
        journal.append(request.op(), new BeyondAnswered(rejection.id(), request.now(), answer));
        boolean storyNext = !answer.isCareful() && !rejection.isPast(FlowStep.STORY) && !rejection.flowIsOver();
        return new Reply.SeeOther(storyNext ? Way.to(rejection, FlowStep.STORY) : here);
    }

    private Reply keepAccount(Request request, Rejection rejection, String here) {
        var account = request.text("account");
        int over = account.length() - Request.LONGEST;
        if (over > 0) {
            return new Reply.Refused(careful(request, rejection, request.words().count("shell.slip.long", over)));
        }
        if (!account.isBlank()) {
            journal.append(request.op(), new AccountKept(rejection.id(), request.now(), account));
        }
        return request.onward(here + "?next=help", account);
    }
}
