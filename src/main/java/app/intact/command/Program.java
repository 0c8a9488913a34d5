package app.intact.command;

import app.intact.vault.Vault;
import app.intact.words.Words;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Intact as a command: reads what was asked for, does it, and says how it went.
public final class Program {

    private final Words words;
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Serving serving;
    private final Vaults vaults;

    /// What is needed to serve.
    public record Serving(Start start, Browser browser, Lifetime lifetime) {}

    /// What is needed to work on a vault.
    ///
    /// @param exports the files that an export writes
    /// @param chance for a new key's words and code
    public record Vaults(Function<Folders, Vault> finder, List<ExportFile> exports, SecureRandom chance) {
        public Vaults {
            exports = List.copyOf(exports);
        }
    }

    public Program(Words words, Terminal terminal, Surroundings surroundings, Serving serving, Vaults vaults) {
        this.words = words;
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.serving = serving;
        this.vaults = vaults;
    }

    /// @return the exit code: 0 done, 1 not done, 2 not understood
    public int run(String... arguments) {
        Quiet.libraries();
        boolean json = Arrays.asList(arguments).contains(Options.JSON);
        var plain = PlainStart.of(arguments);
        if (plain.isPresent()) {
            return orTrouble(surroundings.folders(), json, folders -> start(plain.get(), folders));
        }
        var line = new Options(words).commandLine(surroundings);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments);
        } catch (ParameterException slip) {
            complain("misuse", new Misuse(words).lines(slip), json);
            return Exit.NOT_UNDERSTOOD;
        }
        var asked = Options.last(parsed);
        if (asked.isUsageHelpRequested()) {
            terminal.say(asked.commandSpec().commandLine().getUsageMessage().stripTrailing());
            return Exit.DONE;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.say("Intact " + surroundings.version());
            return Exit.DONE;
        }
        var folders = Options.folders(parsed, surroundings);
        return orTrouble(folders, json, _ -> run(asked, parsed, folders));
    }

    private int orTrouble(Folders folders, boolean json, ToIntFunction<Folders> work) {
        try {
            return work.applyAsInt(folders);
        } catch (RuntimeException e) {
            var trouble = Trouble.of(e, folders);
            complain(trouble.problem(), List.of(words.say(trouble.key(), trouble.named())), json);
            return trouble.exit();
        }
    }

    private int run(ParseResult asked, ParseResult root, Folders folders) {
        boolean json = Options.has(asked, Options.JSON);
        return switch (asked.commandSpec().name()) {
            case Options.VERIFY -> verify(asked, folders, json);
            case Options.EXPORT -> export(asked, folders, json);
            case Options.BACKUP -> backup(asked, folders, json);
            case Options.RESTORE -> restore(asked, folders, json);
            case Options.REKEY -> rekey(asked, folders, json);
            case Options.ERASE -> erase(asked, folders, json);
            case Options.CALIBRATE -> new Calibrating(words, terminal).run(Options.folder(asked, surroundings), json);
            default -> starting().run(folders, Options.port(root), !Options.has(root, Options.NO_BROWSER));
        };
    }

    private int start(PlainStart plain, Folders folders) {
        return starting().run(folders, Starting.port(plain.port().orElse(null)), plain.showsBrowser());
    }

    private Starting starting() {
        return new Starting(words, terminal, serving, surroundings.clock());
    }

    private int verify(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var verifying = new Verifying(words, terminal);
        var file = Options.passphraseFile(asked, surroundings);
        if (file.isEmpty() && !Options.has(asked, Options.OPEN)) {
            return verifying.report(vault.verify(), json);
        }
        try (var opened = opener().open(vault, file)) {
            return verifying.report(opened.vault().verify(), json);
        }
    }

    private int export(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var target = target(asked);
        try (var opened = opener().open(vault, Options.passphraseFile(asked, surroundings))) {
            return new Exporting(words, terminal, surroundings.clock()).run(opened, vaults.exports(), target, json);
        }
    }

    private int backup(ParseResult asked, Folders folders, boolean json) {
        var file = existing(folders).backup(target(asked));
        if (json) {
            var result = new LinkedHashMap<String, Object>();
            result.put("done", true);
            result.put("file", file.toString());
            terminal.say(Json.line(result));
        } else {
            terminal.say(words.say("command.backup.done", "file", file));
            terminal.say(words.say("command.backup.note"));
        }
        return Exit.DONE;
    }

    private int restore(ParseResult asked, Folders folders, boolean json) {
        return new BackupRestore(words, terminal, source())
                .run(
                        vaults.finder().apply(folders),
                        Options.folder(asked, surroundings),
                        Options.passphraseFile(asked, surroundings),
                        Options.has(asked, Options.ANOTHER),
                        json);
    }

    private int rekey(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var newFile = Options.newPassphraseFile(asked, surroundings);
        try (var opened = opener().open(vault, Options.passphraseFile(asked, surroundings))) {
            return new KeyChange(words, terminal, source(), vaults.chance()).run(opened.vault(), newFile, json);
        }
    }

    private int erase(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var erasure = new Erasure(words, terminal);
        var numbers = Options.numbers(asked);
        var about = Options.about(asked);
        boolean all = Options.has(asked, Options.ALL);
        if (all == (!numbers.isEmpty() || !about.isEmpty())) {
            throw NotDone.notUnderstood("command.erase.what", "all", Options.ALL);
        }
        if (all) {
            return erasure.whole(vault, Options.has(asked, Options.YES), json);
        }
        try (var opened = opener().open(vault, Options.passphraseFile(asked, surroundings))) {
            return erasure.entries(opened.vault(), numbers, about, json);
        }
    }

    private Vault existing(Folders folders) {
        var vault = vaults.finder().apply(folders);
        if (!vault.exists()) {
            throw new NotDone("command.trouble.novault", "folder", folders.data());
        }
        return vault;
    }

    private Path target(ParseResult asked) {
        var folder = Options.folder(asked, surroundings);
        OwnerOnly.prepare(folder);
        return folder;
    }

    private Opener opener() {
        return new Opener(source());
    }

    private PassphraseSource source() {
        return new PassphraseSource(words, terminal);
    }

    private void complain(String problem, List<String> lines, boolean json) {
        if (json) {
            var result = new LinkedHashMap<String, Object>();
            result.put("done", false);
            result.put("problem", problem);
            result.put("message", String.join(" ", lines));
            terminal.say(Json.line(result));
        } else {
            lines.forEach(terminal::warn);
        }
    }
}
