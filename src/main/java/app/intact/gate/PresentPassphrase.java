package app.intact.gate;

import app.intact.vault.Passphrase;
import app.intact.vault.Unlocking;
import app.intact.vault.Way;
import app.intact.web.Door;
import app.intact.web.Reply;
import app.intact.web.Request;
import java.util.Optional;
import java.util.function.BiFunction;

/// Asks for the present passphrase once more, before what whoever sits at an open vault should not be able to do.
final class PresentPassphrase {

    private final Door<?> door;

    PresentPassphrase(Door<?> door) {
        this.door = door;
    }

    /// False where the vault opens by itself on this device.
    boolean isAskedFor() {
        return door.vault().waysIn().contains(Way.PASSPHRASE);
    }

    /// Takes the field `current`.
    ///
    /// @param again the page once more, with words about the passphrase
    /// @return nothing when it is the right one, or none is asked for
    Optional<Reply> asked(Request request, BiFunction<Request, String, Reply> again) {
        if (!isAskedFor()) {
            return Optional.empty();
        }
        try (var typed = Passphrase.typed(request.field("current").toCharArray())) {
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
}
