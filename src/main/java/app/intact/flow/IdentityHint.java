package app.intact.flow;

import app.intact.language.Conclusion;
import app.intact.language.Feeling;
import app.intact.language.PersonalText;
import app.intact.language.Reading;
import app.intact.language.SentenceReader;
import app.intact.rejection.Felt;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.FeelingsNamed;
import app.intact.web.Request;
import gg.jte.Content;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The quiet line under a field in which an identity conclusion was written: only after a feeling was named, never in
/// the first hour of a high sting, and not where it was more than a no. It can be left, or switched off for good.
public final class IdentityHint {

    private final RejectionBoard rejections;
    private final SentenceReader reader;
    private final BooleanSupplier wanted;
    private final StaticTemplates templates = new StaticTemplates();

    /// @param wanted false once the person switched these lines off
    public IdentityHint(RejectionBoard rejections, SentenceReader reader, BooleanSupplier wanted) {
        this.rejections = rejections;
        this.reader = reader;
        this.wanted = wanted;
    }

    /// What the line says.
    ///
    /// @param offer how the sentence could begin instead, "" where no feeling word is known
    public record View(String line, String offer) {}

    /// @param rejection the id of the rejection in whose flow it was written, "" for none
    public Optional<Content> about(Request request, String rejection, PersonalText said) {
        var found = rejections.find(rejection);
        if (!wanted.getAsBoolean() || found.isEmpty()) {
            return Optional.empty();
        }
        return line(request, found.get(), said)
                .map(view -> templates.flowNotice(
                        request.shell("flow.notice.title", app.intact.web.Shell.Place.NONE), view));
    }

    private Optional<View> line(Request request, Rejection rejection, PersonalText said) {
        if (Careful.is(rejection, request) || rejection.isTooFresh(request.now())) {
            return Optional.empty();
        }
        var reading = reader.read(said);
        boolean named = rejection.aFeelingIsNamed() || reading.namesAFeeling();
        return reading.conclusion()
                .filter(conclusion -> named && conclusion.kind() != Conclusion.Kind.EVENT)
                .map(conclusion -> new View(
                        request.words().say("flow.notice." + conclusion.kind().code()),
                        feeling(reading, rejection)
                                .map(feeling -> request.words()
                                        .say(
                                                "flow.notice.offer",
                                                "feeling",
                                                request.words().say("feeling." + feeling.code())))
                                .orElse("")));
    }

    private static Optional<Feeling> feeling(Reading reading, Rejection rejection) {
        return reading.suggested()
                .or(() -> rejection.feelings().map(FeelingsNamed::feelings).stream()
                        .flatMap(felt -> felt.stream().map(Felt::feeling))
                        .flatMap(code -> Feeling.ofCode(code).map(Stream::of).orElseGet(Stream::empty))
                        .findFirst());
    }
}
