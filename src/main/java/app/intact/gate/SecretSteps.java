package app.intact.gate;

import app.intact.gate.Keeping.Purpose;
import app.intact.vault.VaultFailure;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/// For a vault that is there: a new passphrase, then a new recovery code, which is shown and asked back; one page each,
/// under one address. Until the end the old ways in hold.
public final class SecretSteps {

    private final Keepings keepings;
    private final Predicate<Visit> may;
    private final Texts texts;
    private final String path;
    private final CodeSteps codes;
    private final StaticTemplates templates = new StaticTemplates();

    /// Keys of texts, and what differs.
    ///
    /// @param title of the window
    /// @param heading of the page with the passphrase
    /// @param make the button that puts it all in use
    /// @param device whether none on this device is offered too
    record Texts(Purpose purpose, String title, String heading, String make, boolean device) {}

    /// @param path of the page before the first step
    /// @param may whether the vault in front of this visit can have new secrets in this way
    SecretSteps(Keepings keepings, Predicate<Visit> may, String path, Texts texts) {
        this.keepings = keepings;
        this.may = may;
        this.path = path;
        this.texts = texts;
        this.codes = new CodeSteps(texts.title(), path + "/passphrase", path + "/code", texts.make());
    }

    /// Once somebody asked who may.
    Reply begin(Request request) {
        keepings.drop(request.visit());
        keepings.of(request.visit()).want(texts.purpose());
        return new Reply.SeeOther(path + "/passphrase");
    }

    public Reply passphrase(Request request) {
        return begun(request).map(keeping -> choosing(request, keeping, "")).orElseGet(this::before);
    }

    public Reply choose(Request request) {
        return begun(request).map(keeping -> chosen(request, keeping)).orElseGet(this::before);
    }

    private Reply chosen(Request request, Keeping keeping) {
        if (texts.device() && request.field("take").equals("device")) {
            keeping.takeDeviceKey();
            return new Reply.SeeOther(path + "/code");
        }
        return switch (Choosing.from(request, keeping)) {
            case Choosing.Choice.Taken() -> new Reply.SeeOther(path + "/code");
            case Choosing.Choice.Others() -> new Reply.SeeOther(path + "/passphrase");
            case Choosing.Choice.Refused(var slip) -> choosing(request, keeping, slip);
        };
    }

    public Reply code(Request request) {
        return ready(request).map(keeping -> codes.shown(request, keeping)).orElseGet(this::before);
    }

    public Reply codeFile(Request request) {
        return ready(request).map(keeping -> KeepPage.file(request, keeping)).orElseGet(this::before);
    }

    public Reply askBack(Request request) {
        return ready(request)
                .map(keeping -> codes.askingBack(request, keeping, ""))
                .orElseGet(this::before);
    }

    /// Puts the new secrets in use once two groups of the code are right.
    ///
    /// @param put may fail with a [VaultFailure]: the page says so, and they wait
    Reply confirm(Request request, BiFunction<Request, Keeping, Reply> put) {
        return ready(request).map(keeping -> confirmed(request, keeping, put)).orElseGet(this::before);
    }

    private Reply confirmed(Request request, Keeping keeping, BiFunction<Request, Keeping, Reply> put) {
        var words = request.words();
        if (!keeping.confirms(request.field("group-a"), request.field("group-b"))) {
            return codes.askingBack(request, keeping, words.say("vault.code.wrong"));
        }
        try {
            var reply = put.apply(request, keeping);
            keepings.drop(request.visit());
            request.visit().settleWayIn();
            return reply;
        } catch (VaultFailure failure) {
            return codes.askingBack(request, keeping, words.say("vault.change.failed." + KeepPage.problem(failure)));
        }
    }

    private Reply before() {
        return new Reply.SeeOther(path);
    }

    private Optional<Keeping> begun(Request request) {
        return Optional.of(request.visit())
                .filter(may)
                .flatMap(keepings::underWay)
                .filter(keeping -> keeping.isFor(texts.purpose()));
    }

    private Optional<Keeping> ready(Request request) {
        return begun(request).filter(keeping -> keeping.way().isPresent());
    }

    private Reply choosing(Request request, Keeping keeping, String slip) {
        var where = new KeepView.Where(texts.heading(), path, path + "/passphrase", false, texts.device());
        var page = templates.vaultPassphrase(
                request.shell(texts.title(), Place.SETTINGS), new KeepView(where, 0, 0, keeping.offer(), slip, ""));
        return slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
