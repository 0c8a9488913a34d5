package app.intact.gate;

import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Secret;
import app.intact.vault.Unlocking;
import app.intact.vault.Way;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import app.intact.web.Visit;
import java.util.Optional;
import java.util.function.BiFunction;

/// Asks for the present passphrase once more, before what whoever sits at an open vault should not be able to do. The
/// recovery code does as well.
final class PresentPassphrase {

    private final Door<?> door;

    PresentPassphrase(Door<?> door) {
        this.door = door;
    }

    /// False where the vault opens by itself on this device.
    boolean isAskedFor() {
        return door.vault().waysIn().contains(Way.PASSPHRASE);
    }

    /// The same, but not of somebody who opened it with the recovery code just now: they may not know it any more.
    boolean isAskedFor(Visit visit) {
        return !visit.isByCode() && isAskedFor();
    }

    /// Takes the field `current`.
    ///
    /// @param again the page once more, with words about the passphrase
    /// @return nothing when it is the right one, or none is asked for
    Optional<Reply> asked(Request request, BiFunction<Request, String, Reply> again) {
        return isAskedFor() ? checked(request, again) : Optional.empty();
    }

    /// The same, by [#isAskedFor(Visit)].
    Optional<Reply> askedUnlessByCode(Request request, BiFunction<Request, String, Reply> again) {
        return isAskedFor(request.visit()) ? checked(request, again) : Optional.empty();
    }

    private Optional<Reply> checked(Request request, BiFunction<Request, String, Reply> again) {
        try (var typed = typed(request.field("current"))) {
            return switch (door.check(typed)) {
                case Unlocking.TryLater(var wait) ->
                    Optional.of(again.apply(
                            request, request.words().say("vault.unlock.later", "s", Math.max(1, wait.toSeconds()))));
                case Unlocking.WrongSecret _, Unlocking.Unreadable _, Unlocking.NoDeviceKey _ ->
                    Optional.of(again.apply(request, request.words().say("vault.unlock.wrong")));
                case Unlocking.Unlocked _, Unlocking.Damaged _, Unlocking.Newer _ -> Optional.empty();
            };
        }
    }

    private static Secret typed(String current) {
        return RecoveryCode.parse(current) instanceof RecoveryCode.Read(var code)
                ? code
                : Passphrase.typed(current.toCharArray());
    }
}
