package app.intact.command;

import app.intact.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// The commands with their options, declared by hand: picocli's annotations would be read by reflection at each start.
final class Options {

    static final String NAME = "intact";
    static final String VERIFY = "verify";
    static final String EXPORT = "export";
    static final String BACKUP = "backup";
    static final String RESTORE = "restore";
    static final String REKEY = "rekey";
    static final String ERASE = "erase";
    static final String CALIBRATE = "calibrate";

    static final String PORT = "--port";
    static final String NO_BROWSER = "--no-browser";
    static final String JSON = "--json";
    static final String OPEN = "--open";
    static final String ANOTHER = "--another";
    static final String ALL = "--all";
    static final String YES = "--yes";
    private static final String ABOUT = "--about";
    private static final String NEW_PASSPHRASE_FILE = "--new-passphrase-file";
    private static final String DATA = "--data";
    private static final String PASSPHRASE_FILE = "--passphrase-file";

    private final Words words;

    Options(Words words) {
        this.words = words;
    }

    CommandLine commandLine(Surroundings surroundings) {
        var root = spec(NAME)
                .version("Intact " + surroundings.version())
                .addOption(port())
                .addOption(flag(NO_BROWSER, "browser"))
                .addOption(OptionSpec.builder(DATA)
                        .type(Path.class)
                        .paramLabel("FOLDER")
                        .description(
                                help("data", "folder", surroundings.folders().data()))
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(help("help"))
                        .scopeType(ScopeType.INHERIT)
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(help("version"))
                        .build());
        root.usageMessage().exitCodeListHeading(words.say("command.help.codes")).exitCodeList(exitCodes());
        root.addSubcommand(VERIFY, reading(VERIFY).addOption(flag(OPEN, "verify.deep")));
        root.addSubcommand(EXPORT, reading(EXPORT).addPositional(folder()));
        root.addSubcommand(BACKUP, spec(BACKUP).addOption(flag(JSON, "json")).addPositional(folder()));
        root.addSubcommand(
                RESTORE, reading(RESTORE).addOption(flag(ANOTHER, "another")).addPositional(file()));
        root.addSubcommand(REKEY, reading(REKEY).addOption(file(NEW_PASSPHRASE_FILE, "newpassphrase")));
        root.addSubcommand(
                ERASE,
                reading(ERASE)
                        .addOption(OptionSpec.builder(ABOUT)
                                .type(String.class)
                                .paramLabel("ID")
                                .description(help("about"))
                                .build())
                        .addOption(flag(ALL, "all"))
                        .addOption(flag(YES, "yes"))
                        .addPositional(numbers()));
        root.addSubcommand(CALIBRATE, calibrate());
        return new CommandLine(root).setExpandAtFiles(false).setPosixClusteredShortOptionsAllowed(false);
    }

    private CommandSpec spec(String name) {
        var spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(help(name.equals(NAME) ? "intact" : name))
                .synopsisHeading(words.say("command.help.usage"))
                .optionListHeading(words.say("command.help.options"))
                .commandListHeading(words.say("command.help.commands"))
                .sortOptions(false)
                .width(100);
        return spec;
    }

    private CommandSpec calibrate() {
        var spec = spec(CALIBRATE)
                .addOption(flag(JSON, "json"))
                .addPositional(PositionalParamSpec.builder()
                        .type(Path.class)
                        .arity("1")
                        .required(true)
                        .paramLabel("FILE")
                        .description(help("forecasts"))
                        .build());
        spec.usageMessage().footer(help("calibrate.keys").split("\n"));
        return spec;
    }

    private CommandSpec reading(String name) {
        return spec(name).addOption(file(PASSPHRASE_FILE, "passphrase")).addOption(flag(JSON, "json"));
    }

    private OptionSpec file(String name, String help) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel("FILE")
                .description(help(help))
                .build();
    }

    private OptionSpec port() {
        return OptionSpec.builder(PORT)
                .type(String.class)
                .paramLabel("PORT")
                .description(help("port", "port", Starting.USUAL_PORT))
                .build();
    }

    private OptionSpec flag(String name, String help) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(help(help))
                .build();
    }

    private PositionalParamSpec file() {
        return PositionalParamSpec.builder()
                .type(Path.class)
                .arity("1")
                .required(true)
                .paramLabel("BACKUP")
                .description(help("from"))
                .build();
    }

    private PositionalParamSpec numbers() {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(Long.class)
                .arity("0..*")
                .paramLabel("NUMBER")
                .description(help("numbers"))
                .build();
    }

    private PositionalParamSpec folder() {
        return PositionalParamSpec.builder()
                .type(Path.class)
                .arity("1")
                .required(true)
                .paramLabel("FOLDER")
                .description(help("to"))
                .build();
    }

    /// picocli formats what it prints, so a per cent sign in a folder's name must be doubled.
    private String help(String key, Object... named) {
        return words.say("command.help." + key, named).replace("%", "%%");
    }

    private LinkedHashMap<String, String> exitCodes() {
        var codes = new LinkedHashMap<String, String>();
        for (int code : new int[] {Exit.DONE, Exit.NOT_DONE, Exit.NOT_UNDERSTOOD}) {
            codes.put(" " + code, help("code." + code));
        }
        return codes;
    }

    /// The folders, with the one that was asked for.
    static Folders folders(ParseResult parsed, Surroundings surroundings) {
        return chain(parsed)
                .map(level -> level.<@Nullable Path>matchedOptionValue(DATA, null))
                .flatMap(Stream::ofNullable)
                .reduce((_, later) -> later)
                .map(data -> surroundings.folders().withData(surroundings.here().resolve(data)))
                .orElse(surroundings.folders());
    }

    static Optional<Path> passphraseFile(ParseResult parsed, Surroundings surroundings) {
        return file(PASSPHRASE_FILE, parsed, surroundings);
    }

    static Optional<Path> newPassphraseFile(ParseResult parsed, Surroundings surroundings) {
        return file(NEW_PASSPHRASE_FILE, parsed, surroundings);
    }

    private static Optional<Path> file(String option, ParseResult parsed, Surroundings surroundings) {
        return Optional.ofNullable(parsed.<@Nullable Path>matchedOptionValue(option, null))
                .map(surroundings.here()::resolve);
    }

    static String about(ParseResult parsed) {
        return parsed.matchedOptionValue(ABOUT, "");
    }

    static List<Long> numbers(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, List.<Long>of());
    }

    static Path folder(ParseResult parsed, Surroundings surroundings) {
        return surroundings.here().resolve(parsed.<Path>matchedPositionalValue(0, surroundings.here()));
    }

    static int port(ParseResult parsed) {
        return Starting.port(parsed.<@Nullable String>matchedOptionValue(PORT, null));
    }

    static boolean has(ParseResult parsed, String option) {
        return parsed.hasMatchedOption(option);
    }

    /// The command that was asked for: the last one named.
    static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }

    private static Stream<ParseResult> chain(ParseResult parsed) {
        return parsed.hasSubcommand()
                ? Stream.concat(Stream.of(parsed), chain(parsed.subcommand()))
                : Stream.of(parsed);
    }
}
