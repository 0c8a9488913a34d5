package app.intact.gate;

import app.intact.vault.Passphrase;
import app.intact.web.Request;
import app.intact.words.Words;
import java.util.Optional;

/// Takes a passphrase from a form: the six words offered, or words of the person's own.
final class Choosing {

    private Choosing() {}

    /// What came of it.
    sealed interface Choice {
        /// A way in is chosen.
        record Taken() implements Choice {}

        /// Other words are offered.
        record Others() implements Choice {}

        /// It cannot be taken; the slip says why.
        record Refused(String slip) implements Choice {}
    }

    static Choice from(Request request, Keeping keeping) {
        return switch (request.field("take")) {
            case "offered" ->
                keeping.takeOffered()
                        ? new Choice.Taken()
                        : new Choice.Refused(request.words().say("vault.pass.gone"));
            case "others" -> {
                keeping.offerOthers();
                yield new Choice.Others();
            }
            default -> own(request, keeping);
        };
    }

    private static Choice own(Request request, Keeping keeping) {
        var typed = request.field("pass").toCharArray();
        if (!request.field("pass").equals(request.field("again"))) {
            return new Choice.Refused(request.words().say("vault.pass.differ"));
        }
        return switch (Passphrase.of(typed)) {
            case Passphrase.Good(var passphrase, var _) -> {
                keeping.take(passphrase);
                yield new Choice.Taken();
            }
            case Passphrase.Poor(var problem, var _) -> new Choice.Refused(problem(request.words(), problem, typed));
        };
    }

    private static String problem(Words words, Passphrase.Problem problem, char[] typed) {
        return switch (problem) {
            case TOO_SHORT ->
                words.count(
                        "vault.pass.short",
                        Math.max(1, Passphrase.LEAST - new String(typed).codePointCount(0, typed.length)));
            case TOO_LONG -> words.say("vault.pass.long");
            case WEAK -> words.say("vault.pass.weak");
        };
    }

    /// What can be said about a passphrase while it is being made up; nothing about an empty one.
    static Optional<String> strength(Words words, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Passphrase.of(typed.toCharArray())) {
                    case Passphrase.Good(var passphrase, var strength) -> {
                        passphrase.close();
                        yield words.say(strength >= 4 ? "vault.pass.strong" : "vault.pass.good");
                    }
                    case Passphrase.Poor(var problem, var _) -> problem(words, problem, typed.toCharArray());
                });
    }
}
