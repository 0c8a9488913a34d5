package app.intact.rejection.page;

import app.intact.journal.Journal;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.ReplayEvent.ReplayMoved;
import app.intact.rejection.ReplayEvent.Replayed;
import app.intact.rejection.ReplayTimes;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Duration;
import java.util.List;

/// *It's back*: recorded in one tap, then three ways out, which are those of the exercise.
public final class ReplayPage {

    private static final int RECENT = 5;

    /// A replay recorded this long ago can still be moved to another rejection.
    private static final Duration STILL_THIS_ONE = Duration.ofHours(1);

    private final Journal journal;
    private final RejectionBoard rejections;
    private final StaticTemplates templates = new StaticTemplates();

    public ReplayPage(Journal journal, RejectionBoard rejections) {
        this.journal = journal;
        this.rejections = rejections;
    }

    /// The ways out.
    ///
    /// @param about what the rejection is called, "" for none
    /// @param of its id, "" for none
    /// @param night it is between ten in the evening and six
    /// @param out where a way out begins, with the field `way`
    /// @param outside whether another view may be offered
    /// @param others recent ones it may have been about instead
    public record WaysView(String about, String of, boolean night, String out, boolean outside, List<Other> others) {
        public WaysView {
            others = List.copyOf(others);
        }
    }

    /// Another rejection.
    public record Other(String id, String title) {}

    /// `POST /back`: it came back. The field `rejection` says which; without it, the latest.
    public Reply record(Request request) {
        var named = rejections.find(request.field("rejection"));
        var about = new ReplayAbout(named.or(rejections::latest));
        journal.append(request.op(), new Replayed(about.id(), request.now()));
        return new Reply.SeeOther(about.at("/back/ways"));
    }

    /// `GET /back/ways?of=…`; where there is danger, another person comes first.
    public Reply ways(Request request) {
        if (request.visit().danger()) {
            return new Reply.SeeOther(request.visit().saidDanger() ? "/help" : "/help/danger");
        }
        var about = ReplayAbout.of(request, rejections);
        var others = rejections.latestFirst().stream()
                .filter(it -> !it.id().equals(about.id()))
                .limit(RECENT)
                .map(it -> new Other(it.id().value(), ReplayAbout.title(it, request)))
                .toList();
        var view = new WaysView(
                about.title(request),
                about.code(),
                ReplayTimes.isNight(request.now(), journal.clock().getZone()),
                about.rejection().map(it -> "/rejections/" + it.id().value()).orElse("") + "/exercises/out-of-the-loop",
                about.mayLookFromOutside(request),
                about.rejection().isPresent() ? others : List.of());
        return new Reply.Html(templates.rejectionReplayWays(request.shell("replay.title", Place.NONE), view));
    }

    /// `POST /back/about`: it was about another rejection; the replay just recorded moves there.
    public Reply move(Request request) {
        var from = ReplayAbout.of(request, rejections);
        var to = rejections.find(request.field("rejection"));
        if (to.isEmpty()) {
            return new Reply.SeeOther(from.at("/back/ways"));
        }
        from.rejection()
                .filter(it -> !it.id().equals(to.get().id()) && cameJustNow(it, request))
                .ifPresent(it -> journal.append(
                        request.op(),
                        new ReplayMoved(
                                to.get().id(),
                                request.now(),
                                it.id(),
                                it.replays().getLast())));
        return new Reply.SeeOther(new ReplayAbout(to).at("/back/ways"));
    }

    private static boolean cameJustNow(Rejection rejection, Request request) {
        return !rejection.replays().isEmpty()
                && Duration.between(rejection.replays().getLast(), request.now())
                                .abs()
                                .compareTo(STILL_THIS_ONE)
                        < 0;
    }
}
