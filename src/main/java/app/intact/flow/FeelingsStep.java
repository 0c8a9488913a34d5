package app.intact.flow;

import app.intact.ask.AskBoard;
import app.intact.journal.Journal;
import app.intact.language.Feeling;
import app.intact.language.FeelingFamily;
import app.intact.rejection.Felt;
import app.intact.rejection.FlowStep;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.rejection.RejectionEvent.StepPassed;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Writing;
import app.intact.words.Words;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Step 3: *What do you feel?* From coarse to fine, several allowed, and a sentence of one's own.
public final class FeelingsStep implements Step {

    /// The feeling that may say more than it says.
    private static final String HOPELESS = Feeling.HOPELESS.code();

    private final Journal journal;
    private final AskBoard asks;
    private final StaticTemplates templates = new StaticTemplates();

    FeelingsStep(Journal journal, AskBoard asks) {
        this.journal = journal;
        this.asks = asks;
    }

    /// What the page shows.
    ///
    /// @param expected of the ask that it came of, and what the sting is; "" where nothing was
    public record View(Way way, List<Family> families, Writing own, TwoTabs tabs, String expected) {}

    /// A coarse feeling with its finer words.
    public record Family(String code, String label, boolean chosen, int strength, List<Fine> fine) {}

    /// A finer word.
    ///
    /// @param strength 0 when not said, else 20, 40, 60, 80 or 100
    public record Fine(String code, String word, String means, boolean chosen, int strength) {}

    @Override
    public Reply show(Request request, Rejection rejection) {
        var feelings = rejection.feelings().map(FeelingsNamed::feelings).orElse(List.of());
        var own = rejection.feelings().map(named -> named.own().reveal()).orElse("");
        return new Reply.Html(page(request, rejection, feelings, own, "", TwoTabs.NONE));
    }

    private JteModel page(
            Request request, Rejection rejection, List<Felt> felt, String own, String slip, TwoTabs tabs) {
        var words = request.words();
        var writing = Writing.area("own", words.say("flow.feelings.own"), words.say("flow.feelings.own.hint"), own)
                .rows(2)
                .inFlowOf(rejection.id().value())
                .slipped(slip);
        var families = Arrays.stream(FeelingFamily.values())
                .map(family -> family(family, felt, words))
                .toList();
        var shell = request.shell("flow.feelings.title", Place.NONE);
        var expected = AskPick.expected(asks, rejection, shell);
        return templates.flowFeelings(
                shell,
                new View(Way.of(request, rejection, FlowStep.FEELINGS, tabs), families, writing, tabs, expected));
    }

    private static Family family(FeelingFamily family, List<Felt> felt, Words words) {
        var fine = family.feelings().stream()
                .map(feeling -> new Fine(
                        feeling.code(),
                        words.say("feeling." + feeling.code()),
                        words.say("feeling." + feeling.code() + ".means"),
                        isIn(felt, feeling.code()),
                        strengthOf(felt, feeling.code())))
                .toList();
        var coarse = coarse(family);
        return new Family(
                coarse,
                words.say("feeling.family." + family.code()),
                isIn(felt, coarse),
                strengthOf(felt, coarse),
                fine);
    }

    /// A family chosen without a finer word is kept under its own name, apart from the word of the same spelling.
    private static String coarse(FeelingFamily family) {
        return "family-" + family.code();
    }

    private static boolean isIn(List<Felt> felt, String code) {
        return felt.stream().anyMatch(f -> f.feeling().equals(code));
    }

    private static int strengthOf(List<Felt> felt, String code) {
        return felt.stream()
                .filter(f -> f.feeling().equals(code))
                .findFirst()
                .map(Felt::strength)
                .map(strength -> strength.value())
                .orElse(0);
    }

    @Override
    public Reply save(Request request, Rejection rejection) {
        var felt = chosen(request);
        var own = request.text("own");
        int over = own.length() - Request.LONGEST;
        if (over > 0) {
            var slip = request.words().count("shell.slip.long", over);
            return new Reply.Refused(page(request, rejection, felt, request.field("own"), slip, TwoTabs.NONE));
        }
        var before = rejection.feelings();
        if (TwoTabs.changed(request, rejection, FlowStep.FEELINGS)
                && before.filter(b -> !b.own().equals(own) && !b.own().isBlank())
                        .isPresent()) {
            var tabs = new TwoTabs(before.get().own());
            return new Reply.Refused(page(request, rejection, felt, request.field("own"), "", tabs));
        }
        if (felt.isEmpty() && own.isBlank()) {
            journal.append(request.op(), new StepPassed(rejection.id(), request.now(), FlowStep.FEELINGS));
        } else {
            journal.append(request.op(), new FeelingsNamed(rejection.id(), request.now(), felt, own));
        }
        if (isIn(felt, HOPELESS)) {
            request.visit().showQuietLine();
        }
        var next = request.has("difference") && rejection.aFeelingIsNamed()
                ? "/rejections/" + rejection.id().value() + "/difference"
                : Way.after(request, rejection, FlowStep.FEELINGS);
        return request.onward(next, own);
    }

    /// Whether one of the feelings last named is of the family of fear.
    static boolean namesFear(Rejection rejection) {
        return rejection.feelings().map(FeelingsNamed::feelings).orElse(List.of()).stream()
                .map(Felt::feeling)
                .anyMatch(code -> code.equals(coarse(FeelingFamily.AFRAID))
                        || Feeling.ofCode(code)
                                .filter(feeling -> feeling.family() == FeelingFamily.AFRAID)
                                .isPresent());
    }

    /// The ticked words that are ours, each with its strength if one was given.
    private static List<Felt> chosen(Request request) {
        var ticked = request.fields("feeling");
        var felt = new ArrayList<Felt>();
        for (var family : FeelingFamily.values()) {
            boolean finer = false;
            for (var feeling : family.feelings()) {
                if (ticked.contains(feeling.code())) {
                    felt.add(new Felt(feeling.code(), strength(request, feeling.code())));
                    finer = true;
                }
            }
            if (!finer && ticked.contains(coarse(family))) {
                felt.add(new Felt(coarse(family), strength(request, coarse(family))));
            }
        }
        return felt;
    }

    private static app.intact.quantity.@org.jspecify.annotations.Nullable Intensity strength(
            Request request, String code) {
        return request.intensity("strength-" + code).orElse(null);
    }
}
