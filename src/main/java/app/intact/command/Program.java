package app.intact.command;

import app.intact.command.VaultAccess.Opening;
import app.intact.words.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Intact as a command: reads what was asked for, does it, and says how it went.
public final class Program {

    private final Words words;
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Serving serving;
    private final VaultAccess.Finder vaults;

    /// What is needed to serve.
    ///
    /// @param rehearsal how long a rehearsal lasts
    public record Serving(Start start, Browser browser, Lifetime lifetime, Lifetime rehearsal) {}

    public Program(
            Words words, Terminal terminal, Surroundings surroundings, Serving serving, VaultAccess.Finder vaults) {
        this.words = words;
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.serving = serving;
        this.vaults = vaults;
    }

    /// @return the exit code: 0 done, 1 not done, 2 not understood
    public int run(String... arguments) {
        boolean json = Arrays.asList(arguments).contains(Options.JSON);
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
        try {
            return run(asked, parsed, folders);
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
            case Options.REHEARSE -> new Rehearsing(terminal, serving).run();
            default -> {
                var starting = new Starting(words, terminal, serving, surroundings.clock());
                yield starting.run(folders, Options.port(root), !Options.has(root, Options.NO_BROWSER));
            }
        };
    }

    private int verify(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var verifying = new Verifying(words, terminal);
        if (!Options.has(asked, Options.OPEN)
                && Options.passphraseFile(asked, surroundings).isEmpty()) {
            return verifying.keyless(vault, json);
        }
        var opened = open(vault, asked);
        try {
            return verifying.opened(opened, json);
        } finally {
            opened.close().run();
        }
    }

    private int export(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var target = target(asked);
        var opened = open(vault, asked);
        try {
            return new Exporting(words, terminal, surroundings.clock()).run(opened.ledger(), target, json);
        } finally {
            opened.close().run();
        }
    }

    private int backup(ParseResult asked, Folders folders, boolean json) {
        var vault = existing(folders);
        var file = vault.backup(target(asked));
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

    private VaultAccess existing(Folders folders) {
        var vault = vaults.in(folders);
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

    private Opening.Opened open(VaultAccess vault, ParseResult asked) {
        var passphrase = new char[0];
        if (vault.asksForPassphrase()) {
            passphrase = new PassphraseSource(words, terminal).from(Options.passphraseFile(asked, surroundings));
        }
        try {
            return switch (vault.open(passphrase)) {
                case Opening.Opened opened -> opened;
                case Opening.Wrong() -> throw new NotDone("command.trouble.wrong");
                case Opening.Wait(var left) -> throw new NotDone("command.trouble.wait", "seconds", left.toSeconds());
                case Opening.Newer() -> throw new NotDone("command.trouble.newer");
            };
        } finally {
            Arrays.fill(passphrase, '\0');
        }
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
