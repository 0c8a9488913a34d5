package app.intact.recovery.page;

import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.portable.CalendarFile;
import app.intact.quantity.Intensity;
import app.intact.rejection.CheckIns;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.CheckInsRested;
import app.intact.rejection.RejectionEvent.RatingOccasion;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.rejection.Titles;
import app.intact.strategy.ExerciseEvent.RatedLater;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.ExerciseRuns;
import app.intact.strategy.Exercises;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Slider;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/// `/rejections/{id}/check-in`: one slider, one *did it replay?*, confidence if they like, *Save*. The same page takes
/// a
/// rating that nobody asked for.
public final class CheckInPage {

    private static final String BELIEF = "belief";

    /// A thought is asked about once more this long after its exercise, or later. Our choice: sooner is
    /// the same evening.
    private static final Duration LATER = Duration.ofHours(1);

    private final Journal journal;
    private final RejectionBoard rejections;
    private final CheckIns checkIns;
    private final ExerciseRuns runs;
    private final StaticTemplates templates = new StaticTemplates();

    public CheckInPage(Journal journal, RejectionBoard rejections, CheckIns checkIns, ExerciseRuns runs) {
        this.runs = runs;
        this.journal = journal;
        this.rejections = rejections;
        this.checkIns = checkIns;
    }

    /// What the form shows.
    ///
    /// @param before what was said last, "" for nothing
    /// @param thought a thought that is asked about once more, nothing where there is none
    public record View(
            String id,
            String title,
            String before,
            Slider sting,
            Slider replay,
            Slider confidence,
            Optional<Thought> thought) {}

    /// A thought from an exercise, and how much it is believed now.
    public record Thought(String words, Slider belief) {}

    /// What is said after it was kept.
    public record ThanksView(String id, String line, boolean zero, String next) {}

    public Reply show(Request request) {
        return with(request, rejection -> new Reply.Html(page(request, rejection, "", "", "")));
    }

    private JteModel page(Request request, Rejection rejection, String slip, String replaySlip, String confidenceSlip) {
        var shell = request.shell("recovery.check.title", Place.NONE);
        var sting = Slider.of(
                        "sting",
                        request.intensity("sting"),
                        shell.say("shell.sting.words"),
                        shell.say("recovery.check.sting"))
                .nudging(shell.say("shell.nudge"))
                .slipped(slip);
        var replay = Slider.of(
                        "replay",
                        request.intensity("replay"),
                        shell.say("shell.replay.words"),
                        shell.say("recovery.check.replay"))
                .smaller()
                .slipped(replaySlip);
        var confidence = Slider.of(
                        "confidence",
                        request.intensity("confidence"),
                        shell.say("shell.confidence.words"),
                        shell.say("flow.now.confidence"))
                .smaller()
                .slipped(confidenceSlip);
        var view = new View(
                rejection.id().value(),
                Titles.of(rejection, shell.words(), shell.times(), shell.now()),
                before(rejection, shell),
                sting,
                replay,
                confidence,
                thought(request, rejection));
        return templates.recoveryCheckIn(shell, view);
    }

    private Optional<Thought> thought(Request request, Rejection rejection) {
        var words = request.words();
        var slip = request.isNoIntensity(BELIEF) ? words.say("shell.slip.number") : "";
        return toAsk(request, rejection)
                .map(run -> new Thought(
                        about(run).reveal(),
                        Slider.of(
                                        BELIEF,
                                        request.intensity(BELIEF),
                                        words.say("shell.belief.words"),
                                        words.say("recovery.check.belief"))
                                .smaller()
                                .slipped(slip)));
    }

    /// The run whose question is due once more: not in its own first hour, and not where it does not fit
    /// any more.
    private Optional<ExerciseRun> toAsk(Request request, Rejection rejection) {
        return runs.toAskLater(rejection.id())
                .filter(run -> !rejection.isCareful() && !request.visit().danger())
                .filter(run -> run.endedAt()
                        .filter(at -> Duration.between(at, request.now()).compareTo(LATER) >= 0)
                        .isPresent())
                .filter(run -> !about(run).isBlank());
    }

    private static PersonalText about(ExerciseRun run) {
        return Exercises.of(run.exercise())
                .map(exercise -> run.text(exercise.steps().getFirst().code(), "text"))
                .orElse(PersonalText.NONE);
    }

    private static String before(Rejection rejection, Shell shell) {
        var at = rejection.ratings().isEmpty()
                ? rejection.toldAt()
                : rejection.ratings().getLast().at();
        return rejection
                .lastSting()
                .map(sting -> shell.say(
                        "recovery.check.before", "ago", shell.times().ago(at, shell.now()), "n", sting.value()))
                .orElse("");
    }

    /// Keeps the rating. With nothing chosen the check-in passes, and nothing is kept.
    public Reply save(Request request) {
        return with(request, rejection -> {
            var slip = request.words().say("shell.slip.number");
            if (request.isNoIntensity("sting")
                    || request.isNoIntensity("replay")
                    || request.isNoIntensity(BELIEF)
                    || request.isNoIntensity("confidence")) {
                return new Reply.Refused(page(
                        request,
                        rejection,
                        request.isNoIntensity("sting") ? slip : "",
                        request.isNoIntensity("replay") ? slip : "",
                        request.isNoIntensity("confidence") ? slip : ""));
            }
            var sting = request.intensity("sting");
            var belief = request.intensity(BELIEF);
            var events = new ArrayList<Event>();
            sting.ifPresent(rated -> events.add(rated(request, rejection, rated)));
            if (sting.isPresent() || belief.isPresent()) {
                toAsk(request, rejection)
                        .map(run -> new RatedLater(run.id(), rejection.id(), request.now(), belief.orElse(null)))
                        .ifPresent(events::add);
            }
            journal.append(request.op(), events);
            return new Reply.SeeOther(
                    sting.isEmpty() ? "/" : "/rejections/" + rejection.id().value() + "/checked");
        });
    }

    private StingRated rated(Request request, Rejection rejection, Intensity sting) {
        boolean asked = checkIns.due(rejection, request.now()).isPresent();
        return new StingRated(
                rejection.id(),
                request.now(),
                sting,
                asked ? RatingOccasion.CHECK_IN : RatingOccasion.UNASKED,
                request.intensity("replay").orElse(null),
                request.intensity("confidence").orElse(null));
    }

    /// `GET /rejections/{id}/checked`: what changed, in one true sentence.
    public Reply checked(Request request) {
        return with(request, rejection -> {
            var shell = request.shell("recovery.check.title", Place.NONE);
            var next = checkIns.due(request.now()).stream()
                    .findFirst()
                    .map(due -> "/rejections/" + due.rejection().id().value() + "/check-in")
                    .orElse("");
            boolean zero = rejection.lastSting().filter(s -> s.value() == 0).isPresent() && !rejection.isResting();
            var view = new ThanksView(rejection.id().value(), change(rejection, shell), zero, next);
            return new Reply.Html(templates.recoveryChecked(shell, view));
        });
    }

    private static String change(Rejection rejection, Shell shell) {
        var ratings = rejection.ratings();
        if (ratings.isEmpty()) {
            return shell.say("recovery.check.kept");
        }
        int now = ratings.getLast().sting().value();
        var before =
                ratings.size() > 1 ? Optional.of(ratings.get(ratings.size() - 2).sting()) : rejection.firstSting();
        if (before.isEmpty()) {
            return shell.say("recovery.check.first", "b", now);
        }
        int last = before.get().value();
        return shell.say("recovery.check." + (now < last ? "down" : now > last ? "up" : "same"), "a", last, "b", now);
    }

    /// `POST /rejections/{id}/rest`: no more check-ins for this one.
    public Reply rest(Request request) {
        return with(request, rejection -> {
            journal.append(request.op(), new CheckInsRested(rejection.id(), request.now()));
            return new Reply.SeeOther("/");
        });
    }

    /// `GET /rejections/{id}/calendar`: the check-ins to come, with neutral titles.
    public Reply calendar(Request request) {
        return with(
                request,
                rejection -> new Reply.Download(
                        "notes.ics",
                        "text/calendar; charset=utf-8",
                        CalendarFile.of(
                                checkIns.ahead(rejection, request.now()),
                                request.words().say("shell.neutral"),
                                request::now)));
    }

    private Reply with(Request request, Function<Rejection, Reply> act) {
        return rejections.find(request.segment("id")).map(act).orElseGet(Reply.NotFound::new);
    }
}
