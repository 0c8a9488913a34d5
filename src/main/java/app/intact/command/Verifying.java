package app.intact.command;

import app.intact.command.VaultAccess.Findings;
import app.intact.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// Checks every entry of the vault.
final class Verifying {

    private final Words words;
    private final Terminal terminal;

    Verifying(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    int keyless(VaultAccess vault, boolean json) {
        return report(vault.check(), false, json);
    }

    int opened(VaultAccess.Opening.Opened vault, boolean json) {
        return report(vault.findings(), true, json);
    }

    private int report(Findings findings, boolean withKey, boolean json) {
        if (json) {
            terminal.say(Json.line(asMap(findings, withKey)));
        } else if (findings.isWhole()) {
            terminal.say(words.count("command.verify.whole", findings.entries()));
            terminal.say(words.say(withKey ? "command.verify.deep" : "command.verify.keyless"));
            if (!withKey) {
                terminal.say(words.say("command.verify.deeper", "command", Options.NAME));
            }
        } else {
            terminal.say(words.say("command.verify.damaged", "what", String.join(", ", findings.damage())));
            terminal.say(words.say("command.verify.damaged.do"));
        }
        return findings.isWhole() ? Exit.DONE : Exit.NOT_DONE;
    }

    private static Map<String, Object> asMap(Findings findings, boolean withKey) {
        var result = new LinkedHashMap<String, Object>();
        result.put("done", true);
        result.put("whole", findings.isWhole());
        result.put("withKey", withKey);
        result.put("entries", findings.entries());
        result.put("damage", findings.damage());
        return result;
    }
}
