package app.intact.rejection.page;

import app.intact.journal.Event;
import app.intact.journal.Journal;
import app.intact.language.PersonalText;
import app.intact.rejection.FlowStep;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.rejection.ReplayEvent.WayOut;
import app.intact.rejection.ReplayEvent.WayOutTaken;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// *See it from outside* and *Do something absorbing*: two ways out of the loop that leave something written. They
/// stand
/// at `/back/{way}?of=…`, and within the guided flow at `/rejections/{id}/ways/{way}`.
public final class ReplayWayPage {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Journal journal;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public ReplayWayPage(Journal journal, RejectionBoard rejections) {
        this.journal = journal;
        this.rejections = rejections;
    }

    /// The two questions seen from outside.
    public record OutsideView(String back, String of, Writing person, Writing need) {}

    /// Something to do.
    public record AbsorbingView(String back, String of, List<Idea> ideas, Writing own) {
        public AbsorbingView {
            ideas = List.copyOf(ideas);
        }
    }

    /// One idea.
    public record Idea(String words, boolean chosen) {}

    /// What was kept.
    ///
    /// @param quieter asks whether it is quieter; null where nothing was done that could make it so
    public record KeptView(
            String heading,
            List<String> lines,
            String sentence,
            String goOn,
            @Nullable Quieter quieter) {
        public KeptView {
            lines = List.copyOf(lines);
        }
    }

    /// One way out that was asked for.
    private record Here(Request request, ReplayAbout about, WayOut way, boolean inFlow) {

        String back() {
            return inFlow ? "/rejections/" + about.code() + "/flow/" + FlowStep.HELP.code() : about.at("/back/ways");
        }

        /// Where the page leads without anything kept.
        String onward() {
            return inFlow ? about.onInFlow() : "/";
        }

        String kept() {
            return "/back/kept?way=" + code(way) + "&of=" + about.code() + (inFlow ? "&flow=1" : "");
        }
    }

    private static String code(WayOut way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private Optional<Here> here(Request request) {
        var id = request.segment("id");
        var about = id.isEmpty() ? ReplayAbout.of(request, rejections) : new ReplayAbout(rejections.find(id));
        if (!id.isEmpty() && about.rejection().isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(WayOut.values())
                .filter(way -> code(way).equals(request.segment("way")))
                .map(way -> new Here(request, about, way, !id.isEmpty()))
                .findFirst();
    }

    /// `GET`
    public Reply show(Request request) {
        return here(request)
                .map(here -> isClosed(here) ? new Reply.SeeOther(here.back()) : new Reply.Html(page(here, "", "")))
                .orElseGet(Reply.NotFound::new);
    }

    private static boolean isClosed(Here here) {
        return here.way() == WayOut.OUTSIDE && !here.about().mayLookFromOutside(here.request());
    }

    private JteModel page(Here here, String firstSlip, String secondSlip) {
        return switch (here.way()) {
            case OUTSIDE -> outside(here, firstSlip, secondSlip);
            case ABSORBING -> absorbing(here, firstSlip);
        };
    }

    private JteModel outside(Here here, String firstSlip, String secondSlip) {
        var request = here.request();
        var words = request.words();
        var person = Writing.area("person", words.say("replay.outside.person"), "", request.field("person"))
                .slipped(firstSlip);
        var need = Writing.area("need", words.say("replay.outside.need"), "", request.field("need"))
                .slipped(secondSlip);
        return templates.rejectionReplayOutside(
                request.shell("replay.outside.title", Place.NONE),
                new OutsideView(here.back(), here.about().code(), person, need));
    }

    private JteModel absorbing(Here here, String slip) {
        var request = here.request();
        var words = request.words();
        var own = Writing.line("own", words.say("replay.absorbing.own"), "", request.field("own"))
                .slipped(slip);
        var ideas = ideas(request).stream()
                .map(idea -> new Idea(idea, idea.equals(request.field("idea"))))
                .toList();
        return templates.rejectionReplayAbsorbing(
                request.shell("replay.absorbing.title", Place.NONE),
                new AbsorbingView(here.back(), here.about().code(), ideas, own));
    }

    /// At night nobody is sent out, or to the stove.
    private List<String> ideas(Request request) {
        boolean night = ReplayTimes.isNight(request.now(), journal.clock().getZone());
        return request.words().list(night ? "replay.absorbing.ideas.night" : "replay.absorbing.ideas");
    }

    /// `POST`: keeps what was written; `skip` leaves without.
    public Reply save(Request request) {
        return here(request).map(this::save).orElseGet(Reply.NotFound::new);
    }

    private Reply save(Here here) {
        var request = here.request();
        if (request.has("skip") || isClosed(here)) {
            journal.append(request.op(), passed(here));
            return new Reply.SeeOther(here.onward());
        }
        var fields = here.way() == WayOut.OUTSIDE ? List.of("person", "need") : List.of("own");
        var slips = fields.stream().map(field -> tooLong(request, field)).toList();
        if (slips.stream().anyMatch(slip -> !slip.isEmpty())) {
            return new Reply.Refused(page(here, slips.getFirst(), slips.getLast()));
        }
        var written = written(here, fields);
        if (written.isBlank()) {
            return here.way() == WayOut.ABSORBING
                    ? new Reply.Refused(page(here, request.words().say("replay.absorbing.none"), ""))
                    : leave(here);
        }
        var events = new ArrayList<Event>();
        events.add(new WayOutTaken(here.about().id(), request.now(), here.way(), written));
        events.addAll(passed(here));
        journal.append(request.op(), events);
        return request.onward(here.kept(), written);
    }

    private Reply leave(Here here) {
        journal.append(here.request().op(), passed(here));
        return new Reply.SeeOther(here.onward());
    }

    private static String tooLong(Request request, String field) {
        int over = request.text(field).length() - Request.LONGEST;
        return over > 0 ? request.words().count("shell.slip.long", over) : "";
    }

    private static PersonalText written(Here here, List<String> fields) {
        var request = here.request();
        var idea = request.field("idea");
        // A page shown before ten may be sent after it.
        boolean known = Stream.of("replay.absorbing.ideas", "replay.absorbing.ideas.night")
                .anyMatch(key -> request.words().list(key).contains(idea));
        if (here.way() == WayOut.ABSORBING && request.text("own").isBlank()) {
            return known ? PersonalText.of(idea) : PersonalText.NONE;
        }
        var parts = fields.stream()
                .map(field -> request.text(field).reveal().strip())
                .filter(part -> !part.isEmpty())
                .toList();
        return PersonalText.of(String.join("\n\n", parts));
    }

    /// Within the flow, the steps that this stands for.
    private static List<Event> passed(Here here) {
        var rejection = here.about().rejection();
        if (!here.inFlow() || rejection.isEmpty() || rejection.get().flowIsOver()) {
            return List.of();
        }
        var now = here.request().now();
        return Stream.of(FlowStep.HELP, FlowStep.EXERCISE)
                .filter(step -> !rejection.get().isPast(step))
                .<Event>map(step -> new StepPassed(rejection.get().id(), now, step))
                .toList();
    }

    /// `GET /back/kept?way=…&of=…`
    public Reply kept(Request request) {
        var about = ReplayAbout.of(request, rejections);
        var last = rejections.replays().reversed().stream()
                .filter(event -> event instanceof WayOutTaken taken
                        && code(taken.way()).equals(request.query("way"))
                        && Objects.equals(taken.rejection(), about.id()))
                .map(WayOutTaken.class::cast)
                .findFirst();
        if (last.isEmpty()) {
            return new Reply.SeeOther("/");
        }
        var key = "replay." + code(last.get().way());
        var shell = request.shell(key + ".title", Place.NONE);
        var until = shell.times().clock(last.get().at().plus(TEN_MINUTES));
        return new Reply.Html(templates.rejectionReplayKept(
                shell,
                new KeptView(
                        shell.say(key + ".kept.heading"),
                        last.get()
                                .words()
                                .reveal()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .toList(),
                        shell.say(key + ".kept", "time", until),
                        request.query("flow").equals("1") ? about.onInFlow() : "/",
                        last.get().way() == WayOut.ABSORBING
                                ? Quieter.of(request, about.code(), about.at("/back/ways"))
                                : null)));
    }
}
