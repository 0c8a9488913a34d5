package app.intact.gate;

import app.intact.settings.PreferencesFile;
import app.intact.vault.VaultFailure;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// `/keep…`: *Keep this*, one question a page. The vault is made only once the recovery code was confirmed; until then
/// its secrets wait in memory, and none is in an address or a hidden field.
public final class KeepPage {

    private static final Reply START = new Reply.SeeOther("/keep");

    private final Door<?> door;
    private final Keepings keepings;
    private final PreferencesFile preferences;
    private final StaticTemplates templates = new StaticTemplates();

    public KeepPage(Door<?> door, Keepings keepings, PreferencesFile preferences) {
        this.door = door;
        this.keepings = keepings;
        this.preferences = preferences;
    }

    /// What a vault is, and whether with a passphrase.
    public Reply start(Request request) {
        return elsewhere(request)
                .orElseGet(() -> new Reply.Html(templates.vaultKeep(
                        shell(request), door.vault().syncedFolderWarning().orElse(""))));
    }

    /// With a passphrase, with a key on this device, or not now.
    public Reply choose(Request request) {
        return elsewhere(request).orElseGet(() -> switch (request.field("way")) {
            case "passphrase" -> new Reply.SeeOther("/keep/passphrase");
            case "device" -> {
                keepings.of(request.visit()).takeDeviceKey();
                yield new Reply.SeeOther("/keep/code");
            }
            case "not-now" -> {
                request.visit().putOffKeeping();
                yield new Reply.SeeOther("/");
            }
            default -> START;
        });
    }

    public Reply passphrase(Request request) {
        return elsewhere(request).orElseGet(() -> choosing(request, ""));
    }

    public Reply takePassphrase(Request request) {
        return elsewhere(request).orElseGet(() -> switch (Choosing.from(request, keepings.of(request.visit()))) {
            case Choosing.Choice.Taken() -> new Reply.SeeOther("/keep/code");
            case Choosing.Choice.Others() -> new Reply.SeeOther("/keep/passphrase");
            case Choosing.Choice.Refused(var slip) -> choosing(request, slip);
        });
    }

    /// A fragment: words about how hard a passphrase is to guess.
    public Reply strength(Request request) {
        var words = Choosing.strength(request.words(), request.field("pass")).orElse("");
        return new Reply.Html(templates.vaultStrength(words));
    }

    /// The recovery code.
    public Reply code(Request request) {
        return elsewhere(request)
                .orElseGet(() -> ready(request)
                        .map(keeping -> codePage(request, keeping))
                        .orElse(START));
    }

    /// The recovery code as a file.
    public Reply codeFile(Request request) {
        return elsewhere(request)
                .orElseGet(() ->
                        ready(request).map(keeping -> file(request, keeping)).orElse(START));
    }

    static Reply file(Request request, Keeping keeping) {
        var text = request.words().say("vault.code.file") + "\n\n"
                + String.join(" ", keeping.code().groups()) + "\n";
        return new Reply.Download("code.txt", "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /// Asks two groups back.
    public Reply askBack(Request request) {
        return elsewhere(request)
                .orElseGet(() -> ready(request)
                        .map(keeping -> askingBack(request, keeping, ""))
                        .orElse(START));
    }

    /// Makes the vault, once both groups are right.
    public Reply confirm(Request request) {
        return elsewhere(request)
                .orElseGet(() ->
                        ready(request).map(keeping -> make(request, keeping)).orElse(START));
    }

    private Reply make(Request request, Keeping keeping) {
        if (!keeping.confirms(request.field("group-a"), request.field("group-b"))) {
            return askingBack(request, keeping, request.words().say("vault.code.wrong"));
        }
        try {
            door.keep(request.visit(), keeping.way().orElseThrow(), keeping.code());
        } catch (VaultFailure failure) {
            return askingBack(request, keeping, request.words().say("vault.keep.failed." + problem(failure)));
        }
        boolean kept = preferences.settle();
        keepings.drop(request.visit());
        request.visit().tell(request.words().say(kept ? "vault.kept" : "settings.not-kept"));
        return new Reply.SeeOther("/");
    }

    static String problem(VaultFailure failure) {
        return switch (failure.kind()) {
            case DISK_FULL -> "disk-full";
            case FOLDER, CHANGED_ELSEWHERE, IN_USE, READ_ONLY, CLOSED, TOO_LARGE, UNSETTLED -> "folder";
        };
    }

    /// Asks once more before what is in memory is let go of.
    public Reply askToLetGo(Request request) {
        return elsewhere(request).orElseGet(() -> new Reply.Html(templates.vaultLetGo(shell(request))));
    }

    public Reply letGo(Request request) {
        return elsewhere(request).orElseGet(() -> {
            keepings.drop(request.visit());
            LeavePage.letGo(door, preferences, request.visit());
            request.visit().tell(request.words().say("vault.let-go.done"));
            return new Reply.SeeOther("/");
        });
    }

    /// A vault that is there already, or nothing to keep.
    private Optional<Reply> elsewhere(Request request) {
        if (request.visit().mode() != Visit.Mode.FIRST_RUN) {
            return Optional.of(new Reply.SeeOther("/"));
        }
        return door.vaultExists() ? Optional.of(new Reply.SeeOther("/unlock")) : Optional.empty();
    }

    private Optional<Keeping> ready(Request request) {
        return keepings.underWay(request.visit())
                .filter(keeping -> keeping.way().isPresent());
    }

    private static Shell shell(Request request) {
        return request.shell("vault.keep.title", Place.NONE);
    }

    private Reply choosing(Request request, String slip) {
        var view = new KeepView(
                new KeepView.Where("vault.pass.title", "/keep", "/keep/passphrase", false, false),
                2,
                4,
                keepings.of(request.visit()).offer(),
                slip,
                "");
        var page = templates.vaultPassphrase(shell(request), view);
        return slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }

    private Reply codePage(Request request, Keeping keeping) {
        var shell = shell(request);
        int steps = keeping.hasPassphrase() ? 4 : 3;
        var view = new CodeView(
                keeping.hasPassphrase() ? "/keep/passphrase" : "/keep",
                "/keep/code",
                steps - 1,
                steps,
                keeping.code().groups(),
                keeping.asked(),
                "",
                shell.times().dayOf(shell.times().dateOf(shell.now()), shell.now()),
                "vault.keep.make");
        return new Reply.Html(templates.vaultCode(shell, view));
    }

    private Reply askingBack(Request request, Keeping keeping, String slip) {
        int steps = keeping.hasPassphrase() ? 4 : 3;
        var view = new CodeView(
                "/keep/code", "/keep/code", steps, steps, List.of(), keeping.asked(), slip, "", "vault.keep.make");
        var page = templates.vaultConfirm(shell(request), view);
        return slip.isEmpty() ? new Reply.Html(page) : new Reply.Refused(page);
    }
}
