package app.intact.command;

import app.intact.vault.OpenVault;
import app.intact.vault.Passphrase;
import app.intact.vault.RecoveryCode;
import app.intact.words.Words;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Seals the vault anew, for somebody whose passphrase may be known.
final class KeyChange {

    private final Words words;
    private final Terminal terminal;
    private final PassphraseSource source;
    private final SecureRandom chance;

    KeyChange(Words words, Terminal terminal, PassphraseSource source, SecureRandom chance) {
        this.words = words;
        this.terminal = terminal;
        this.source = source;
        this.chance = chance;
    }

    /// @param file with the new passphrase; without one, six words are drawn and shown
    int run(OpenVault vault, Optional<Path> file, boolean json) {
        var code = RecoveryCode.generate(chance);
        try (var passphrase = file.isEmpty() ? Passphrase.generate(chance) : chosen(file)) {
            vault.rekey(passphrase, code);
            var shown = file.isEmpty() ? Optional.of(passphrase.reveal()) : Optional.<String>empty();
            if (json) {
                var result = new LinkedHashMap<String, Object>();
                result.put("done", true);
                shown.ifPresent(drawn -> result.put("passphrase", drawn));
                result.put("recoveryCode", String.join("-", code.groups()));
                terminal.say(Json.line(result));
            } else {
                terminal.say(words.say("command.rekey.done"));
                shown.ifPresent(drawn -> terminal.say(words.say("command.rekey.passphrase", "passphrase", drawn)));
                terminal.say(words.say("command.rekey.code", "code", String.join("-", code.groups())));
                terminal.say(words.say("command.rekey.note"));
            }
            return Exit.DONE;
        }
    }

    private Passphrase chosen(Optional<Path> file) {
        char[] typed = source.from(file);
        try {
            return switch (Passphrase.of(typed)) {
                case Passphrase.Good(var passphrase, var _) -> passphrase;
                case Passphrase.Poor(var problem, var _) ->
                    throw new NotDone(
                            switch (problem) {
                                case TOO_SHORT -> "command.rekey.short";
                                case TOO_LONG -> "command.rekey.long";
                                case WEAK -> "command.rekey.weak";
                            },
                            "least",
                            Passphrase.LEAST,
                            "most",
                            Passphrase.MOST);
            };
        } finally {
            Arrays.fill(typed, '\0');
        }
    }
}
