package app.intact.flow;

import app.intact.journal.Journal;
import app.intact.rejection.Cause;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Sharing;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Step 4: *What are you telling yourself it means?* The story, how much it is believed, and the split of causes.
public final class StoryStep implements Step {

    private final Journal journal;
    private final StaticTemplates templates = new StaticTemplates();

    StoryStep(Journal journal) {
        this.journal = journal;
    }

    /// What the page shows.
    ///
    /// @param shares nothing where causes are not asked for: in the first hour of a high sting, and where
    ///     it was more than a no
    public record View(
            Way way, Writing story, Slider belief, @Nullable Sharing shares, TwoTabs tabs) {}

    /// The story, belief and points in the form.
    private record Filled(String story, Slider belief, Map<Cause, Integer> points) {}

    @Override
    public Reply show(Request request, Rejection rejection) {
        var told = rejection.story();
        var filled = new Filled(
                told.map(story -> story.story().reveal()).orElse(""),
                belief(request, told.map(StoryTold::belief), ""),
                told.map(StoryTold::shares).orElse(Map.of()));
        return new Reply.Html(page(request, rejection, filled, "", TwoTabs.NONE));
    }

    private static Slider belief(Request request, java.util.Optional<app.intact.quantity.Intensity> said, String slip) {
        var words = request.words();
        return Slider.of("belief", said, words.say("shell.belief.words"), words.say("flow.story.belief"))
                .smaller()
                .slipped(slip);
    }

    private JteModel page(Request request, Rejection rejection, Filled filled, String slip, TwoTabs tabs) {
        var words = request.words();
        var story = Writing.area(
                        "story", words.say("flow.story.text"), words.say("flow.story.text.hint"), filled.story())
                .inFlowOf(rejection.id().value())
                .slipped(slip);
        boolean splits = !Careful.is(rejection, request) && !rejection.isTooFresh(request.now());
        var view = new View(
                Way.of(request, rejection, FlowStep.STORY, tabs),
                story,
                filled.belief(),
                splits ? Shares.shown(words, filled.points()) : null,
                tabs);
        return templates.flowStory(request.shell("flow.story.title", Place.NONE), view);
    }

    @Override
    public Reply save(Request request, Rejection rejection) {
        var words = request.words();
        var story = request.text("story");
        var points = Shares.read(request);
        int over = story.length() - Request.LONGEST;
        var slip = over > 0 ? words.count("shell.slip.long", over) : "";
        var beliefSlip = request.isNoIntensity("belief") ? words.say("shell.slip.number") : "";
        var filled =
                new Filled(request.field("story"), belief(request, request.intensity("belief"), beliefSlip), points);
        if (Sharing.isPressed(request)) {
            return new Reply.Html(page(request, rejection, filled, slip, TwoTabs.NONE));
        }
        if (!slip.isEmpty() || !beliefSlip.isEmpty()) {
            return new Reply.Refused(page(request, rejection, filled, slip, TwoTabs.NONE));
        }
        var before = rejection.story();
        if (TwoTabs.changed(request, rejection, FlowStep.STORY)
                && before.filter(b -> !b.story().equals(story) && !b.story().isBlank())
                        .isPresent()) {
            return new Reply.Refused(page(
                    request, rejection, filled, "", new TwoTabs(before.get().story())));
        }
        if (story.isBlank() && points.isEmpty() && request.intensity("belief").isEmpty()) {
            journal.append(request.op(), new StepPassed(rejection.id(), request.now(), FlowStep.STORY));
        } else {
            var belief = request.intensity("belief").orElse(null);
            if (!Shares.sum(points).isFine()) {
                request.visit()
                        .tell(words.say(
                                "shell.sharing.scaled", "n", Shares.sum(points).points()));
            }
            journal.append(
                    request.op(), new StoryTold(rejection.id(), request.now(), story, belief, Shares.scale(points)));
        }
        var next = request.has("difference") && rejection.aFeelingIsNamed()
                ? "/rejections/" + rejection.id().value() + "/difference"
                : Way.after(request, rejection, FlowStep.STORY);
        return request.onward(next, story);
    }
}
