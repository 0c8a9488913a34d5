package app.intact.command;

import app.intact.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what was not understood, by its name, and the nearest thing that would have been.
final class Misuse {

    private final Words words;

    Misuse(Words words) {
        this.words = words;
    }

    List<String> lines(ParameterException slip) {
        var lines = new ArrayList<String>();
        switch (slip) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, lines);
            case MissingParameterException missing ->
                lines.add(missing(missing.getMissing().getFirst()));
            case OverwrittenOptionException twice -> lines.add(say("twice", "option", name(twice.getOverwritten())));
            default -> lines.add(badValue(slip));
        }
        lines.add(say("more", "command", slip.getCommandLine().getCommandSpec().qualifiedName()));
        return lines;
    }

    private void unmatched(UnmatchedArgumentException slip, List<String> lines) {
        var word = slip.getUnmatched().getFirst();
        var here = slip.getCommandLine();
        boolean isOption = word.startsWith("-");
        var bare = isOption && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        if (isOption) {
            lines.add(say("option", "option", bare));
        } else if (here.getSubcommands().isEmpty()) {
            lines.add(say("surplus", "option", word));
        } else {
            lines.add(say("command", "option", word));
        }
        var others = isOption ? commandsWith(bare, here) : List.<String>of();
        if (!others.isEmpty()) {
            lines.add(say("elsewhere", "commands", String.join(", ", others)));
            return;
        }
        var candidates = isOption ? optionNames(here) : List.copyOf(visibleCommands(here));
        Nearest.to(bare, candidates).ifPresent(nearest -> lines.add(say("nearest", "nearest", nearest)));
    }

    private static List<String> optionNames(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static List<String> visibleCommands(CommandLine line) {
        return line.getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isVisible(CommandLine command) {
        return !command.getCommandSpec().usageMessage().hidden();
    }

    private static List<String> commandsWith(String option, CommandLine here) {
        var root = here.getParent() == null ? here : here.getParent();
        var others = new ArrayList<String>();
        if (!root.equals(here) && optionNames(root).contains(option)) {
            others.add(root.getCommandName());
        }
        root.getSubcommands().forEach((name, command) -> {
            if (isVisible(command) && optionNames(command).contains(option)) {
                others.add(root.getCommandName() + " " + name);
            }
        });
        return others;
    }

    private String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? say("value", "option", option.longestName(), "value", option.paramLabel())
                : say("missing", "value", argument.paramLabel());
    }

    private String badValue(ParameterException slip) {
        var argument = slip.getArgSpec();
        return argument == null ? say("unclear") : say("novalue", "option", name(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String say(String key, Object... named) {
        return words.say("command.use." + key, named);
    }
}
