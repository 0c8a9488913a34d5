package app.intact.recovery.page;

import app.intact.language.PersonalText;
import app.intact.rejection.Beyond;
import app.intact.rejection.CheckIns;
import app.intact.rejection.Felt;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.DifferenceNoticed;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.StoryTold;
import app.intact.rejection.ReplayEvent;
import app.intact.rejection.Titles;
import app.intact.safety.HarmHelp;
import app.intact.strategy.Exercises;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import gg.jte.generated.precompiled.StaticTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `GET /rejections/{id}`: how it runs, and everything that was said about it.
public final class CoursePage {

    /// So soon after a rating, asking again is not what the page offers first.
    private static final Duration RATED_JUST_NOW = Duration.ofHours(2);

    private final RejectionBoard rejections;
    private final CheckIns checkIns;
    private final HarmHelp harm;
    private final Tried tried;
    private final Reopenings reopenings;
    private final StaticTemplates templates = new StaticTemplates();

    /// @param harm lines for where it was more than a no
    /// @param tried the exercises done with a rejection
    public CoursePage(RejectionBoard rejections, CheckIns checkIns, HarmHelp harm, Tried tried, Reopenings reopenings) {
        this.rejections = rejections;
        this.checkIns = checkIns;
        this.harm = harm;
        this.tried = tried;
        this.reopenings = reopenings;
    }

    /// What the page shows; an empty text is not shown.
    ///
    /// @param harmLines lines about violence; only where it was more than a no, or may have been
    /// @param often says so where it was opened often today, else ""
    /// @param exercises what can be done with it now
    /// @param goOn where the guided flow goes on
    /// @param next when it asks again
    public record View(
            String id,
            String when,
            String title,
            String text,
            String often,
            CourseView course,
            List<String> feelings,
            String ownFeeling,
            Story story,
            List<Pair> differences,
            List<Tried.Row> tried,
            List<Offer> offers,
            List<WayOut> waysOut,
            List<String> accounts,
            HarmHelp.@Nullable HarmLines harmLines,
            boolean beyondAsked,
            String goOn,
            String goOnWords,
            boolean justRated,
            String next,
            boolean resting) {
        public View {
            feelings = List.copyOf(feelings);
            differences = List.copyOf(differences);
            tried = List.copyOf(tried);
            offers = List.copyOf(offers);
            waysOut = List.copyOf(waysOut);
            accounts = List.copyOf(accounts);
        }
    }

    /// What they told themself, and how far they believed it then and last.
    public record Story(String words, String belief, String causes) {}

    /// An exercise that may be done with it now.
    public record Offer(String title, String what, String path) {}

    /// A way out of the loop, with what was written then.
    public record WayOut(String title, String words) {}

    /// Both sentences with their stings.
    public record Pair(String conclusion, String feeling, String line) {}

    public Reply show(Request request) {
        var found = rejections.find(request.segment("id"));
        if (found.isEmpty()) {
            return new Reply.NotFound();
        }
        var shell = request.shell("recovery.page.title", Place.NONE);
        return new Reply.Html(templates.recoveryCourse(shell, view(found.get(), shell, request.languages())));
    }

    private View view(Rejection rejection, Shell shell, String languages) {
        var title = Titles.of(rejection, shell.words(), shell.times(), shell.now());
        var text = rejection.text().reveal().strip();
        var done = tried.with(rejection, shell);
        var kind = rejection
                .kind()
                .map(k -> " · " + shell.say("rejection.kind." + k.code()))
                .orElse("");
        return new View(
                rejection.id().value(),
                shell.times().moment(rejection.toldAt(), shell.now()) + kind,
                title,
                text.length() > title.length() + 1 ? text : "",
                often(rejection, shell),
                CourseView.of(rejection, done, shell),
                feelings(rejection, shell),
                rejection
                        .feelings()
                        .map(FeelingsNamed::own)
                        .map(PersonalText::reveal)
                        .orElse(""),
                story(rejection, shell),
                rejection.differences().stream().map(d -> pair(d, shell)).toList(),
                done,
                offers(rejection, shell),
                waysOut(rejection, shell),
                rejection.accounts().stream().map(PersonalText::reveal).toList(),
                rejection.isCareful() ? harm.near(languages) : null,
                rejection.beyond().filter(b -> b != Beyond.NOT_SAID).isPresent(),
                rejection
                        .flowGoesOnAt()
                        .map(step -> "/rejections/" + rejection.id().value() + "/flow/" + step.code())
                        .orElse(""),
                shell.say(
                        rejection.flowGoesOnAt().filter(FlowStep.NOW::equals).isPresent()
                                ? "recovery.page.finish"
                                : "rejection.saved.more"),
                Duration.between(lastRatedAt(rejection), shell.now()).compareTo(RATED_JUST_NOW) < 0,
                checkIns.ahead(rejection, shell.now()).stream()
                        .findFirst()
                        .map(at -> shell.times().soon(at, shell.now()))
                        .orElse(""),
                rejection.isResting());
    }

    private String often(Rejection rejection, Shell shell) {
        int times = reopenings.opened(rejection.id(), shell.now(), shell.times().dateOf(shell.now()));
        return times < Reopenings.OFTEN ? "" : shell.say("recovery.page.often", "n", times);
    }

    private static List<Offer> offers(Rejection rejection, Shell shell) {
        var at = "/rejections/" + rejection.id().value() + "/exercises/";
        return Exercises.offered(rejection, shell.now()).stream()
                .map(exercise -> new Offer(
                        shell.say("strategy." + exercise.code() + ".title"),
                        shell.say("strategy." + exercise.code() + ".for"),
                        at + exercise.code()))
                .toList();
    }

    private static Instant lastRatedAt(Rejection rejection) {
        return rejection.ratings().isEmpty()
                ? rejection.toldAt()
                : rejection.ratings().getLast().at();
    }

    private static List<String> feelings(Rejection rejection, Shell shell) {
        return rejection.feelings().map(FeelingsNamed::feelings).orElse(List.of()).stream()
                .map(felt -> word(felt, shell))
                .toList();
    }

    private static String word(Felt felt, Shell shell) {
        var key = felt.feeling().startsWith("family-")
                ? "feeling.family." + felt.feeling().substring("family-".length())
                : "feeling." + felt.feeling();
        var word = shell.words().has(key) ? shell.say(key).toLowerCase(java.util.Locale.ENGLISH) : felt.feeling();
        var strength = felt.strength();
        return strength == null ? word : shell.say("recovery.page.felt", "word", word, "n", strength.value());
    }

    private static Story story(Rejection rejection, Shell shell) {
        var told = rejection.story();
        if (told.isEmpty()) {
            return new Story("", "", "");
        }
        var first = rejection.firstStory().map(StoryTold::belief);
        var last = told.map(StoryTold::belief);
        var belief = last.isEmpty()
                ? ""
                : first.isEmpty() || first.equals(last)
                        ? shell.say("recovery.page.belief", "n", last.get().value())
                        : shell.say(
                                "recovery.page.belief.both",
                                "a",
                                first.get().value(),
                                "b",
                                last.get().value());
        return new Story(told.get().story().reveal(), belief, rejection.isCareful() ? "" : causes(told.get(), shell));
    }

    private static String causes(StoryTold told, Shell shell) {
        var parts = told.shares().entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .map(e -> shell.say("rejection.cause." + e.getKey().code()) + " " + e.getValue())
                .toList();
        return parts.isEmpty() ? "" : String.join(" · ", parts);
    }

    private static List<WayOut> waysOut(Rejection rejection, Shell shell) {
        return rejection.waysOut().stream()
                .map(way -> new WayOut(
                        shell.say("strategy.out-of-the-loop.way.choice."
                                        + (way.way() == ReplayEvent.WayOut.OUTSIDE ? "outside" : "absorb"))
                                + ", " + shell.times().brief(way.at()),
                        way.words().reveal()))
                .toList();
    }

    private static Pair pair(DifferenceNoticed difference, Shell shell) {
        return new Pair(
                difference.conclusion().reveal(),
                difference.feeling().reveal(),
                shell.say(
                        "recovery.page.difference",
                        "a",
                        difference.stingOfConclusion().value(),
                        "b",
                        difference.stingOfFeeling().value(),
                        "day",
                        shell.times().day(difference.at(), shell.now())));
    }

    /// The exercises done with a rejection, as this page needs them.
    @FunctionalInterface
    public interface Tried {

        /// One exercise.
        ///
        /// @param line when, and what it left
        record Row(Instant at, String title, String line, String path) {}

        /// In the order of time.
        List<Row> with(Rejection rejection, Shell shell);
    }
}
