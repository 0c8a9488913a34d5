package app.intact.strategy.page;

import app.intact.language.MessageReader;
import app.intact.language.PersonalText;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.HappeningDescribed;
import app.intact.strategy.ExerciseEvent.StepAnswered;
import app.intact.strategy.Step.Paste;
import app.intact.web.Request;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;

/// What they were told, pasted; or the silence, described.
public final class PasteKind implements StepKind<Paste> {

    private static final String FIELD = "text";
    private static final String SILENCE = "silence";

    private final MessageReader reader;
    private final StaticTemplates templates = new StaticTemplates();

    PasteKind(MessageReader reader) {
        this.reader = reader;
    }

    /// What the page shows.
    ///
    /// @param silence nobody answered
    public record View(Frame frame, Writing text, String silenceWords, boolean silence) {}

    @Override
    public JteModel show(Asked asked, Paste step) {
        return page(asked, step, "");
    }

    private JteModel page(Asked asked, Paste step, String slip) {
        var request = asked.request();
        var answered = asked.run().answer(step.code()).isPresent();
        var kept = answered ? asked.run().text(step.code(), FIELD) : offer(asked);
        var wasSilence = answered
                ? asked.run().text(step.code(), StepAnswered.CHOICE).reveal().equals(Paste.SILENCE)
                : asked.rejection()
                        .flatMap(Rejection::happening)
                        .filter(HappeningDescribed::silence)
                        .isPresent();
        var text = Writing.area(
                        FIELD,
                        asked.say(asked.stepKey("label")),
                        "",
                        asked.typedOr(FIELD, kept).reveal())
                .slipped(slip);
        boolean silence = request.has(FIELD) ? request.has(SILENCE) : wasSilence;
        return templates.strategyPaste(
                asked.shell(), new View(asked.frame(), text, asked.say(asked.stepKey("silence")), silence));
    }

    /// What happened, where it reads like what somebody wrote to them.
    private PersonalText offer(Asked asked) {
        return asked.rejection()
                .map(Rejection::text)
                .filter(text -> reader.read(text).isLetter())
                .orElse(PersonalText.NONE);
    }

    @Override
    public Taken take(Asked asked, Paste step) {
        var request = asked.request();
        var text = request.text(FIELD);
        int over = text.length() - Request.LONGEST;
        if (over > 0) {
            return new Taken.Slip(page(asked, step, request.words().count("shell.slip.long", over)), true);
        }
        boolean silence = request.has(SILENCE);
        if (text.isBlank() && !silence) {
            return Taken.Answer.of(Map.of());
        }
        var choice = PersonalText.of(silence ? Paste.SILENCE : Paste.MESSAGE);
        return Taken.Answer.of(
                text.isBlank()
                        ? Map.of(StepAnswered.CHOICE, choice)
                        : Map.of(FIELD, text, StepAnswered.CHOICE, choice));
    }
}
