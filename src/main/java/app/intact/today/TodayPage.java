package app.intact.today;

import app.intact.ask.AskBoard;
import app.intact.plan.Moment;
import app.intact.plan.Plan;
import app.intact.plan.Plans;
import app.intact.rejection.CheckIns;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.ReplayEvent.ReplayParked;
import app.intact.rejection.Titles;
import app.intact.settings.BackupChoice.Trouble;
import app.intact.settings.PreferencesFile;
import app.intact.strategy.Exercises;
import app.intact.strategy.Manner;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// `GET /`: *I was rejected*, *It's back*, what is due, and one line on how things are going.
public final class TodayPage {

    /// Away for longer than this, one is welcomed back; no days are counted.
    private static final Duration AWAY = Duration.ofDays(4);

    /// A flow left longer ago is not brought up again; it stays on the rejection's page.
    private static final Duration BROUGHT_UP = Duration.ofDays(2);

    private final RejectionBoard rejections;
    private final CheckIns checkIns;
    private final TodayAsks asks;
    private final Plans plans;
    private final PreferencesFile preferences;
    private final BooleanSupplier written;
    private final StaticTemplates templates = new StaticTemplates();

    /// @param written whether anything at all stands in the journal
    public TodayPage(
            RejectionBoard rejections,
            CheckIns checkIns,
            AskBoard asks,
            Plans plans,
            PreferencesFile preferences,
            BooleanSupplier written) {
        this.rejections = rejections;
        this.checkIns = checkIns;
        this.asks = new TodayAsks(asks);
        this.plans = plans;
        this.preferences = preferences;
        this.written = written;
    }

    /// What Today shows.
    ///
    /// @param welcome "" unless the person was away for a while
    /// @param going one line on how things are going, "" when there is nothing to say
    /// @param latest where that line comes from
    /// @param written there is something that could be kept
    /// @param keepPutOff *Not now* was said to *Keep this*
    /// @param backup what kept the last backup from being written, "" when nothing did
    public record View(
            String date,
            String welcome,
            boolean anything,
            boolean written,
            List<Row> left,
            String due,
            List<Row> checkIns,
            List<Row> planned,
            List<Row> parked,
            List<Row> asks,
            String going,
            String latest,
            boolean lookAround,
            boolean keepPutOff,
            String backup) {
        public View {
            left = List.copyOf(left);
            checkIns = List.copyOf(checkIns);
            planned = List.copyOf(planned);
            parked = List.copyOf(parked);
            asks = List.copyOf(asks);
        }
    }

    /// Something to go to.
    public record Row(String path, String title, String line) {}

    public Reply show(Request request) {
        var shell = request.shell("today.title", Place.TODAY);
        var due = checkIns.due(shell.now()).stream().map(d -> checkIn(d, shell)).toList();
        var latest = rejections.latest();
        var view = new View(
                shell.times().today(shell.now()),
                welcome(shell),
                latest.isPresent(),
                written.getAsBoolean(),
                latest.flatMap(rejection -> left(rejection, shell)).stream().toList(),
                shell.count("today.due", due.size(), "number", shell.times().number(due.size())),
                due,
                planned(shell),
                parked(shell),
                asks.rows(shell),
                latest.map(rejection -> going(rejection, shell)).orElse(""),
                latest.map(rejection -> path(rejection)).orElse(""),
                shell.isFirstRun() && latest.isEmpty(),
                request.visit().keepPutOff(),
                backup(shell));
        return new Reply.Html(templates.todayShow(shell, view));
    }

    private String backup(Shell shell) {
        var trouble = preferences.now().backups().trouble();
        return shell.isOpen() && trouble != Trouble.NONE ? shell.say("settings.backup.trouble." + trouble.code()) : "";
    }

    private static String path(Rejection rejection) {
        return "/rejections/" + rejection.id().value();
    }

    private static String title(Rejection rejection, Shell shell) {
        return Titles.of(rejection, shell.words(), shell.times(), shell.now());
    }

    private String welcome(Shell shell) {
        return rejections
                .lastTouched()
                .filter(at -> Duration.between(at, shell.now()).compareTo(AWAY) > 0)
                .map(_ -> shell.say("today.welcome"))
                .orElse("");
    }

    private static Optional<Row> left(Rejection rejection, Shell shell) {
        return rejection
                .flowLeftAt()
                .filter(at -> Duration.between(at, shell.now()).compareTo(BROUGHT_UP) < 0)
                .flatMap(at -> rejection
                        .flowGoesOnAt()
                        .map(step -> new Row(
                                path(rejection) + "/flow/" + step.code(),
                                title(rejection, shell),
                                shell.say("today.left", "ago", shell.times().ago(at, shell.now())))));
    }

    private static Row checkIn(CheckIns.Due due, Shell shell) {
        var rejection = due.rejection();
        var last = rejection
                .lastSting()
                .map(sting -> " " + shell.say("today.said", "n", sting.value()))
                .orElse("");
        return new Row(
                path(rejection) + "/check-in",
                title(rejection, shell),
                shell.say("today.told", "ago", shell.times().ago(rejection.toldAt(), shell.now())) + last);
    }

    private List<Row> planned(Shell shell) {
        return plans.current(shell.now(), shell.times().zone()).stream()
                .filter(plan -> fits(plan))
                .map(plan -> new Row("/plans/" + plan.id().value(), plan.what().reveal(), line(plan, shell)))
                .toList();
    }

    /// Where it turned out to be more than a no, what was planned before is brought up only from a gentle exercise.
    private boolean fits(Plan plan) {
        boolean gentle = Exercises.of(plan.from())
                .filter(exercise -> exercise.manner() == Manner.GENTLE)
                .isPresent();
        return gentle
                || plan.rejection()
                        .flatMap(rejections::find)
                        .filter(Rejection::isCareful)
                        .isEmpty();
    }

    private static String line(Plan plan, Shell shell) {
        var when = Moment.of(plan, shell.words(), shell.times(), shell.now());
        boolean due = plan.isDue(shell.now(), shell.times().zone());
        return shell.say("plan.asks." + plan.asks().code() + (due ? ".due" : ".for"), "when", when);
    }

    private List<Row> parked(Shell shell) {
        var due = rejections.parkedAndDue(shell.now());
        return rejections.parked().stream()
                .map(parked -> parked(parked, due.contains(parked), shell))
                .toList();
    }

    private static Row parked(ReplayParked parked, boolean due, Shell shell) {
        return new Row(
                "/back/parked/" + parked.id(),
                parked.words().isBlank()
                        ? shell.say("today.parked.untitled")
                        : parked.words().reveal(),
                due
                        ? shell.say("today.parked.due")
                        : shell.say("today.parked.until", "time", shell.times().clock(parked.until())));
    }

    private static String going(Rejection rejection, Shell shell) {
        if (rejection.firstSting().isEmpty() || rejection.ratings().isEmpty()) {
            return "";
        }
        int first = rejection.firstSting().get().value();
        int last = rejection.lastSting().orElseThrow().value();
        return shell.say(
                "today.going." + (last < first ? "down" : last > first ? "up" : "flat"), "a", first, "b", last);
    }
}
