package app.intact.gate;

import app.intact.vault.DeviceKey;
import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.vault.Secret;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The secrets of one way through *Keep this*, in memory until the vault is made: the way in, the recovery code, and
/// which two of its groups are asked back.
///
/// Closing zeroes them. Not guaranteed: the copies that were in a page or a form.
final class Keeping implements AutoCloseable {

    private final SecureRandom chance;
    private @Nullable Passphrase offered;
    private @Nullable Secret way;
    private @Nullable RecoveryCode code;
    private Purpose purpose = Purpose.FIRST;
    private int first;
    private int second;

    Keeping(SecureRandom chance) {
        this.chance = chance;
    }

    /// Six words drawn by chance; the same ones until others are asked for.
    synchronized List<String> offer() {
        var words = offered;
        if (words == null) {
            words = Passphrase.generate(chance);
            offered = words;
        }
        return List.of(words.reveal().split(" "));
    }

    synchronized void offerOthers() {
        if (offered != null && offered != way) {
            offered.close();
        }
        offered = null;
    }

    /// Takes the six words that were offered.
    ///
    /// @return false when none were offered, or they were let go of
    synchronized boolean takeOffered() {
        if (offered == null) {
            return false;
        }
        choose(offered);
        return true;
    }

    /// Takes a passphrase of the person's own.
    synchronized void take(Passphrase own) {
        choose(own);
    }

    /// No passphrase: a key on this device.
    synchronized void takeDeviceKey() {
        choose(DeviceKey.fresh(chance));
    }

    private void choose(Secret chosen) {
        if (way != null && way != chosen) {
            way.close();
            if (way == offered) {
                offered = null;
            }
        }
        way = chosen;
    }

    synchronized Optional<Secret> way() {
        return Optional.ofNullable(way);
    }

    synchronized boolean hasPassphrase() {
        return way instanceof Passphrase;
    }

    /// For what vault new secrets are wanted, once somebody asked for them who may.
    enum Purpose {
        /// For one that is made now.
        FIRST,
        /// A new code only.
        CODE,
        /// Everything is sealed anew.
        KEY,
        /// It was opened by the recovery code.
        RECOVERED,
        /// For what is left of a damaged one.
        REST
    }

    synchronized void want(Purpose wanted) {
        purpose = wanted;
    }

    synchronized boolean isFor(Purpose wanted) {
        return purpose == wanted;
    }

    /// The recovery code, made when it is first asked for.
    synchronized RecoveryCode code() {
        var made = code;
        if (made == null) {
            made = RecoveryCode.generate(chance);
            code = made;
            int groups = made.groups().size();
            first = chance.nextInt(groups - 1);
            second = first + 1 + chance.nextInt(groups - 1 - first);
        }
        return made;
    }

    /// The two groups that are asked back, from 1, the smaller one first.
    synchronized List<Integer> asked() {
        code();
        return List.of(first + 1, second + 1);
    }

    /// Whether both groups were typed as they are, in either case, O for 0, I and L for 1.
    synchronized boolean confirms(String firstTyped, String secondTyped) {
        var groups = code().groups();
        return plain(firstTyped).equals(groups.get(first)) && plain(secondTyped).equals(groups.get(second));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    @Override
    public synchronized void close() {
        if (offered != null) {
            offered.close();
            offered = null;
        }
        if (way != null) {
            way.close();
            way = null;
        }
        if (code != null) {
            code.close();
            code = null;
        }
    }
}
