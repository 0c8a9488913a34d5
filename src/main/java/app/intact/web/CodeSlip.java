package app.intact.web;

import app.intact.vault.RecoveryCode;
import app.intact.words.Words;

/// Says what is wrong with a recovery code as it was typed, and in which group as far as that can be told.
public final class CodeSlip {

    private CodeSlip() {}

    /// @return "" for a code
    public static String of(RecoveryCode.Parsed parsed, Words words) {
        return switch (parsed) {
            case RecoveryCode.Read _ -> "";
            case RecoveryCode.Mistyped(int group) ->
                group == 0 ? words.say("vault.code.mistyped") : words.say("vault.code.mistyped.in", "group", group);
            case RecoveryCode.NoCode(int _, boolean strange, int group)
            when strange -> words.say("vault.code.strange", "group", group);
            case RecoveryCode.NoCode(int characters, boolean _, int group) ->
                group == 0
                        ? words.say("vault.code.length", "n", characters)
                        : words.say("vault.code.length.in", "n", characters, "group", group);
        };
    }
}
