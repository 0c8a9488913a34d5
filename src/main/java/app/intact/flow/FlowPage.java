package app.intact.flow;

import app.intact.ask.AskBoard;
import app.intact.journal.Journal;
import app.intact.language.MessageReader;
import app.intact.language.SentenceReader;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.FlowEnded;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.safety.HarmHelp;
import app.intact.web.Reply;
import app.intact.web.Request;
import java.util.function.BiFunction;

/// `/rejections/{id}/flow/{step}`: shows each step, keeps its answer, passes over what is skipped.
public final class FlowPage {

    private final Journal journal;
    private final RejectionBoard rejections;
    private final AskBoard asks;
    private final SentenceReader reader;
    private final MessageReader messages;
    private final HarmHelp harm;

    public FlowPage(
            Journal journal,
            RejectionBoard rejections,
            AskBoard asks,
            SentenceReader reader,
            MessageReader messages,
            HarmHelp harm) {
        this.journal = journal;
        this.rejections = rejections;
        this.asks = asks;
        this.reader = reader;
        this.messages = messages;
        this.harm = harm;
    }

    private Step step(FlowStep step) {
        return switch (step) {
            case HAPPENED -> new HappenedStep(journal, asks);
            case STING -> new StingStep(journal);
            case FEELINGS -> new FeelingsStep(journal, asks);
            case STORY -> new StoryStep(journal);
            case HELP, EXERCISE -> new HelpStep(journal, reader, messages, harm);
            case NOW -> new NowStep(journal);
        };
    }

    public Reply show(Request request) {
        return at(request, (step, rejection) -> step(step).show(request, rejection));
    }

    /// Keeps an answer, or passes the step over.
    public Reply save(Request request) {
        return at(request, (step, rejection) -> {
            if (request.has("skip")) {
                journal.append(request.op(), new StepPassed(rejection.id(), request.now(), step));
                return new Reply.SeeOther(Way.after(request, rejection, step));
            }
            return step(step).save(request, rejection);
        });
    }

    /// `POST /rejections/{id}/flow-end`: it was gone through, or is left as it is.
    public Reply end(Request request) {
        return rejections
                .find(request.segment("id"))
                .<Reply>map(rejection -> {
                    if (!rejection.flowIsOver()) {
                        journal.append(request.op(), new FlowEnded(rejection.id(), request.now()));
                    }
                    return new Reply.SeeOther(request.has("keep") ? "/keep" : "/");
                })
                .orElseGet(Reply.NotFound::new);
    }

    private Reply at(Request request, BiFunction<FlowStep, Rejection, Reply> act) {
        var step = FlowStep.of(request.segment("step"));
        var rejection = rejections.find(request.segment("id"));
        return step.isPresent() && rejection.isPresent()
                ? act.apply(step.get(), rejection.get())
                : new Reply.NotFound();
    }
}
