package app.intact.command;

import app.intact.vault.OpenVault;
import app.intact.vault.Vault;
import app.intact.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;

/// Erases entries by the numbers that an export gives them, everything about one subject, or the vault whole.
final class Erasure {

    private final Words words;
    private final Terminal terminal;

    Erasure(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    /// @param about a subject's id, as an export has it; may be ""
    int entries(OpenVault vault, List<Long> numbers, String about, boolean json) {
        var wanted = new TreeSet<>(numbers);
        var there = new TreeSet<Long>();
        vault.read((number, body) -> {
            there.add(number);
            if (!about.isEmpty() && Json.text(body, "id").equals(about)) {
                wanted.add(number);
            }
        });
        if (!wanted.isEmpty() && (wanted.first() < 1 || wanted.last() > vault.lastNumber())) {
            throw new NotDone("command.erase.unknown", "last", vault.lastNumber());
        }
        if (wanted.stream().noneMatch(there::contains)) {
            throw new NotDone("command.erase.nothing");
        }
        vault.keepDraft(new byte[0]); // which may belong to what is erased; nobody can tell from here
        return tell(vault.erase(wanted), "command.erase.done", json);
    }

    /// @param sure whether the person said so
    int whole(Vault vault, boolean sure, boolean json) {
        if (!sure) {
            throw NotDone.notUnderstood("command.erase.sure", "option", Options.YES);
        }
        vault.erase();
        return tell(0, "command.erase.whole", json);
    }

    private int tell(int erased, String key, boolean json) {
        if (json) {
            var result = new LinkedHashMap<String, Object>();
            result.put("done", true);
            result.put("erased", erased);
            terminal.say(Json.line(result));
        } else {
            terminal.say(erased == 0 ? words.say(key) : words.count(key, erased));
            terminal.say(words.say("command.erase.backups"));
        }
        return Exit.DONE;
    }
}
