package app.intact.gate;

import app.intact.journal.EventFormat.UnknownEntry;
import app.intact.vault.DeviceKey;
import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Secret;
import app.intact.vault.Unlocking;
import app.intact.vault.VaultFailure;
import app.intact.vault.Way;
import app.intact.web.CodeSlip;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Shell;
import app.intact.web.Shell.Place;
import app.intact.web.Typing;
import app.intact.web.Visit;
import gg.jte.generated.precompiled.StaticTemplates;
import java.util.List;
import java.util.Optional;

/// `GET` and `POST /unlock`: the passphrase, the recovery code, or the key on this device. What was being written when
/// the vault locked comes back first.
public final class UnlockPage {

    private final Door<?> door;
    private final StaticTemplates templates = new StaticTemplates();

    public UnlockPage(Door<?> door) {
        this.door = door;
    }

    public Reply show(Request request) {
        if (request.visit().mode() == Visit.Mode.OPEN) {
            return entered(request);
        }
        if (!door.vaultExists()) {
            return new Reply.SeeOther("/");
        }
        return new Reply.Html(templates.vaultUnlock(shell(request), view(request, "", "", false)));
    }

    public Reply open(Request request) {
        if (!door.vaultExists() || request.visit().mode() == Visit.Mode.OPEN) {
            return new Reply.SeeOther("/");
        }
        return switch (request.field("way")) {
            case "device" -> open(request, DeviceKey.ofThisDevice());
            case "code" -> openByCode(request);
            case "not-now" -> {
                request.visit().putOffKeeping();
                yield new Reply.SeeOther("/");
            }
            default -> open(request, Passphrase.typed(request.field("pass").toCharArray()));
        };
    }

    /// `POST /unlock/write`: *Write first, open later*. What is told then is in memory until the vault is opened.
    public Reply writeFirst(Request request) {
        door.writeFirst(request.visit());
        return new Reply.SeeOther("/rejections/new");
    }

    /// Back to the closed vault, where somebody was about to write first and wrote nothing.
    public Optional<Reply> backUnlessWritten(Request request) {
        var visit = request.visit();
        if (visit.mode() != Visit.Mode.FIRST_RUN || !door.vaultExists() || door.hasSomethingInMemory(visit)) {
            return Optional.empty();
        }
        door.letGo(visit);
        return Optional.of(new Reply.SeeOther("/unlock"));
    }

    private Reply openByCode(Request request) {
        var parsed = RecoveryCode.parse(request.field("code"));
        return parsed instanceof RecoveryCode.Read(var code)
                ? open(request, code)
                : refusedWith(request, Way.RECOVERY_CODE, CodeSlip.of(parsed, request.words()), true);
    }

    private Reply open(Request request, Secret secret) {
        boolean adds = door.hasSomethingInMemory(request.visit());
        try (secret) {
            var result = door.unlock(request.visit(), secret);
            if (adds && result instanceof Unlocking.Unlocked) {
                request.visit().tell(request.words().say("vault.kept"));
            }
            return answer(request, secret.way(), result);
        } catch (VaultFailure failure) {
            return refused(request, secret.way(), "vault.unlock.failed." + KeepPage.problem(failure));
        } catch (UnknownEntry newer) {
            return page(request, "newer");
        }
    }

    private Reply answer(Request request, Way way, Unlocking result) {
        return switch (result) {
            case Unlocking.Unlocked _ -> entered(request);
            case Unlocking.WrongSecret() ->
                refused(request, way, way == Way.RECOVERY_CODE ? "vault.unlock.wrong-code" : "vault.unlock.wrong");
            case Unlocking.TryLater(var wait) ->
                refused(request, way, "vault.unlock.later", "s", Math.max(1, wait.toSeconds()));
            case Unlocking.NoDeviceKey() -> refused(request, way, "vault.unlock.no-key");
            case Unlocking.Damaged _ ->
                request.visit().mode() == Visit.Mode.OPEN
                        ? new Reply.SeeOther("/damaged")
                        : page(request, "damaged.waiting");
            case Unlocking.Unreadable _ -> page(request, "unreadable");
            case Unlocking.Newer _ -> page(request, "newer");
        };
    }

    private Reply entered(Request request) {
        var typed = request.visit().takeTyped();
        if (typed == null) {
            boolean recovered =
                    request.visit().isByCode() && door.writable(request.visit()).isPresent();
            return new Reply.SeeOther(recovered ? "/recovered" : "/");
        }
        var words = request.words();
        var view =
                Typing.view(words, words.say("shell.unlocked.title"), List.of(words.say("shell.unlocked.text")), typed);
        return new Reply.Html(templates.sharedTrouble(request.shell("shell.unlocked.title", Place.NONE), view));
    }

    /// What the vault's state means and what to do about it.
    private Reply page(Request request, String state) {
        boolean open = request.visit().mode() == Visit.Mode.OPEN;
        var words = request.words();
        var waiting = !open && door.hasSomethingInMemory(request.visit()) ? words.say("vault.state.memory") : "";
        var view = new StateView(
                words.say("vault." + state + ".title"),
                words.list("vault." + state + ".text"),
                waiting,
                open,
                !state.equals("newer"));
        return new Reply.Html(templates.vaultState(request.shell("vault.unlock.title", Place.NONE), view));
    }

    private Reply refused(Request request, Way way, String key, Object... named) {
        return refusedWith(request, way, request.words().say(key, named), key.endsWith("no-key"));
    }

    private Reply refusedWith(Request request, Way way, String slip, boolean codeOpen) {
        boolean code = way == Way.RECOVERY_CODE;
        var view = view(request, code ? "" : slip, code ? slip : "", code || codeOpen);
        return new Reply.Refused(templates.vaultUnlock(shell(request), view));
    }

    private UnlockView view(Request request, String slip, String codeSlip, boolean codeOpen) {
        var ways = door.vault().waysIn();
        return new UnlockView(
                ways.contains(Way.DEVICE_KEY),
                ways.contains(Way.PASSPHRASE) || ways.isEmpty(),
                slip,
                codeSlip,
                codeOpen,
                door.hasSomethingInMemory(request.visit()),
                request.visit().hasTyped());
    }

    private static Shell shell(Request request) {
        return request.shell("vault.unlock.title", Place.NONE);
    }
}
