package app.intact.plan.page;

import app.intact.ally.Allies;
import app.intact.ally.AllyEvent.AllyReached;
import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.plan.Moment;
import app.intact.plan.Plan;
import app.intact.plan.PlanEvent.Outcome;
import app.intact.plan.PlanEvent.PlanAnswered;
import app.intact.plan.PlanEvent.PlanMoved;
import app.intact.plan.Plans;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.function.Function;

/// `/plans/{id}`: what was planned, and whether it happened; `/plans/{id}/how`: how it was.
public final class PlanPage {

    private static final String FIELD = "how";

    private final Journal journal;
    private final Plans plans;
    private final Allies allies;
    private final StaticTemplates templates = new StaticTemplates();

    public PlanPage(Journal journal, Plans plans, Allies allies) {
        this.journal = journal;
        this.plans = plans;
        this.allies = allies;
    }

    /// What the page shows.
    ///
    /// @param where "" for none
    /// @param due it is asked whether it happened; before that it can be said too
    /// @param done says that it happened
    /// @param hint what the answers come to
    /// @param outcome what came of it, "" while it is open
    /// @param how in their own words, "" for nothing
    /// @param made the address of what it came from
    public record View(
            String path,
            String ask,
            String what,
            String when,
            String where,
            boolean due,
            String done,
            String hint,
            String outcome,
            String how,
            String made) {}

    /// How it was.
    public record HowView(String path, String ask, String what, Writing how) {}

    /// `GET /plans/{id}`
    public Reply show(Request request) {
        return with(request, plan -> new Reply.Html(templates.planShow(shell(request), view(request, plan))));
    }

    private View view(Request request, Plan plan) {
        var words = request.words();
        var shell = shell(request);
        return new View(
                path(plan),
                asks(words, plan, plan.isDue(request.now(), shell.times().zone()) ? "" : ".heading"),
                plan.what().reveal(),
                words.say(
                        "plan.asks." + plan.asks().code() + ".for",
                        "when",
                        Moment.of(plan, words, shell.times(), request.now())),
                plan.where().reveal(),
                plan.isDue(request.now(), shell.times().zone()),
                plan.isDue(request.now(), shell.times().zone()) ? words.say("plan.yes") : asks(words, plan, ".early"),
                asks(words, plan, ".hint"),
                plan.outcome().map(it -> outcome(words, plan, it)).orElse(""),
                plan.how().reveal(),
                plan.from().isEmpty() ? "" : "/exercises/runs/" + plan.id().value());
    }

    /// `POST /plans/{id}`: it happened (`done`), not yet, or let it go.
    public Reply answer(Request request) {
        return with(request, plan -> switch (request.field("answer")) {
            case "done" -> {
                done(request, plan);
                yield new Reply.SeeOther(path(plan) + "/how");
            }
            case "not-yet" -> {
                var tomorrow = shell(request).times().dateOf(request.now()).plusDays(1);
                journal.append(
                        request.op(), new PlanMoved(plan.id(), plan.made().rejection(), request.now(), tomorrow));
                request.visit().tell(request.words().say("plan.moved"));
                yield new Reply.SeeOther("/");
            }
            case "let-go" -> {
                keep(request, plan, Outcome.LET_GO, PersonalText.NONE);
                request.visit().tell(request.words().say("plan.let-go.told"));
                yield new Reply.SeeOther("/");
            }
            default -> new Reply.SeeOther(path(plan));
        });
    }

    /// `GET /plans/{id}/how`
    public Reply how(Request request) {
        return with(request, plan -> plan.isOpen() ? new Reply.SeeOther(path(plan)) : howPage(request, plan, ""));
    }

    private Reply howPage(Request request, Plan plan, String slip) {
        var page = how(request, plan, slip);
        return slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    private JteModel how(Request request, Plan plan, String slip) {
        var words = request.words();
        var said = request.has(FIELD) ? request.text(FIELD) : plan.how();
        var writing = Writing.area(FIELD, words.say("plan.how.label"), asks(words, plan, ".how.hint"), said.reveal())
                .slipped(slip);
        return templates.planHow(
                shell(request),
                new HowView(path(plan), words.say("plan.how.ask"), plan.what().reveal(), writing));
    }

    /// `POST /plans/{id}/how`
    public Reply keepHow(Request request) {
        return with(request, plan -> {
            if (plan.isOpen() || request.has("skip")) {
                return new Reply.SeeOther("/");
            }
            var said = request.text(FIELD);
            int over = said.length() - Request.LONGEST;
            if (over > 0) {
                return howPage(request, plan, request.words().count("shell.slip.long", over));
            }
            keep(request, plan, Outcome.DONE, said);
            return request.onward(path(plan), said);
        });
    }

    /// Somebody who was reached is known to have been.
    private void done(Request request, Plan plan) {
        var events = new ArrayList<Event>();
        events.add(answered(request, plan, Outcome.DONE, plan.how()));
        plan.with().flatMap(allies::find).ifPresent(ally -> events.add(new AllyReached(ally.id(), request.now())));
        journal.append(request.op(), events);
    }

    private void keep(Request request, Plan plan, Outcome outcome, PersonalText how) {
        journal.append(request.op(), answered(request, plan, outcome, how));
    }

    private static PlanAnswered answered(Request request, Plan plan, Outcome outcome, PersonalText how) {
        return new PlanAnswered(plan.id(), plan.made().rejection(), request.now(), outcome, how);
    }

    private static String outcome(Words words, Plan plan, Outcome outcome) {
        return switch (outcome) {
            case DONE -> asks(words, plan, ".done");
            case LET_GO -> words.say("plan.outcome.let-go");
        };
    }

    private static String asks(Words words, Plan plan, String element) {
        return words.say("plan.asks." + plan.asks().code() + element);
    }

    private static String path(Plan plan) {
        return "/plans/" + plan.id().value();
    }

    private static Shell shell(Request request) {
        return request.shell("plan.title", Place.NONE);
    }

    private Reply with(Request request, Function<Plan, Reply> act) {
        return plans.find(request.segment("id")).map(act).orElseGet(Reply.NotFound::new);
    }
}
