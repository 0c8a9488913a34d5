package app.intact.flow;

import app.intact.journal.Journal;
import app.intact.rejection.Cause;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Step 4: *What are you telling yourself it means?* The story, how much it is believed, and the split of causes.
public final class StoryStep implements Step {

    private final Journal journal;
    private final StaticTemplates templates = new StaticTemplates();

    StoryStep(Journal journal) {
        this.journal = journal;
    }

    /// What the page shows.
    ///
    /// @param shares empty where causes are not asked for: in the first hour of a high sting, and where it was more
    ///     than a no
    public record View(Way way, Writing story, Slider belief, List<Share> shares, Shares.Sum sum, TwoTabs tabs) {}

    /// One cause with its points.
    ///
    /// @param from where its part of the whole begins
    public record Share(String code, String label, int points, double from) {}

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
        var shares = new ArrayList<Share>();
        if (!Careful.is(rejection, request) && !rejection.isTooFresh(request.now())) {
            double from = 0;
            for (var cause : Cause.values()) {
                int points = filled.points().getOrDefault(cause, 0);
                shares.add(
                        new Share("cause-" + cause.code(), words.say("rejection.cause." + cause.code()), points, from));
                from += points;
            }
        }
        var view = new View(
                Way.of(request, rejection, FlowStep.STORY, tabs),
                story,
                filled.belief(),
                List.copyOf(shares),
                Shares.sum(filled.points()),
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
        if (request.has("less") || request.has("more") || request.has("scale")) {
            return new Reply.Html(page(request, rejection, withDial(request, filled), slip, TwoTabs.NONE));
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
                                "flow.story.scaled", "n", Shares.sum(points).points()));
            }
            journal.append(
                    request.op(), new StoryTold(rejection.id(), request.now(), story, belief, Shares.scale(points)));
        }
        var next = request.has("difference") && rejection.aFeelingIsNamed()
                ? "/rejections/" + rejection.id().value() + "/difference"
                : Way.after(request, rejection, FlowStep.STORY);
        return request.onward(next, story);
    }

    /// Without script each press of a dial is a submit: the page comes back with the points changed.
    private static Filled withDial(Request request, Filled filled) {
        var points = new EnumMap<Cause, Integer>(Cause.class);
        points.putAll(filled.points());
        if (request.has("scale")) {
            return new Filled(filled.story(), filled.belief(), Shares.scale(points));
        }
        for (var cause : Cause.values()) {
            var field = "cause-" + cause.code();
            int change = request.field("more").equals(field)
                    ? 5
                    : request.field("less").equals(field) ? -5 : 0;
            points.merge(cause, change, (had, by) -> Math.clamp(had + by, 0, 100));
        }
        points.values().removeIf(value -> value <= 0);
        return new Filled(filled.story(), filled.belief(), points);
    }
}
