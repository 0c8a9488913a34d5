package app.intact.command;

import app.intact.vault.Flaw;
import app.intact.vault.Span;
import app.intact.vault.VaultReport;
import app.intact.words.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells what a check of the vault found.
final class Verifying {

    /// More would hide what stands below them on a terminal; `--json` has them all.
    private static final int MOST_NAMED = 20;

    private final Words words;
    private final Terminal terminal;

    Verifying(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    int report(VaultReport report, boolean json) {
        if (json) {
            terminal.say(Json.line(asMap(report)));
        } else {
            lines(report).forEach(terminal::say);
        }
        return report.sound() ? Exit.DONE : Exit.NOT_DONE;
    }

    private List<String> lines(VaultReport report) {
        var lines = new ArrayList<String>();
        lines.add(words.count("command.verify.whole", report.entries()));
        if (report.sound()) {
            lines.add(say(report.withKey() ? "deep" : "keyless"));
        }
        if (report.withKey() && !report.erased().isEmpty()) {
            lines.add(words.count("command.verify.erased", report.erased().size()));
        }
        if (!report.damaged().isEmpty()) {
            lines.add(say("damaged", "list", some(report.damaged())));
        }
        if (!report.missing().isEmpty()) {
            lines.add(say(
                    "missing",
                    "list",
                    some(report.missing().stream().map(Verifying::range).toList())));
        }
        if (report.flaws().contains(Flaw.HEADER_NEWER) || report.flaws().contains(Flaw.BODY_NEWER)) {
            lines.add(say("newer"));
        }
        if (!report.flaws().isEmpty()) {
            lines.add(say(
                    "flaws",
                    "list",
                    some(report.flaws().stream().map(Verifying::code).toList())));
        }
        if (!report.sound()) {
            lines.add(say("damaged.do"));
        } else if (!report.withKey()) {
            lines.add(say("deeper", "command", Options.NAME));
        }
        return lines;
    }

    private String some(Collection<?> all) {
        var named = all.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = all.size() - MOST_NAMED;
        return more > 0 ? say("more", "list", named, "n", more) : named;
    }

    private static String range(Span span) {
        return span.count() == 1 ? String.valueOf(span.first()) : span.first() + "–" + span.last();
    }

    private static String code(Flaw flaw) {
        return flaw.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> asMap(VaultReport report) {
        var result = new LinkedHashMap<String, Object>();
        result.put("done", true);
        result.put("sound", report.sound());
        result.put("withKey", report.withKey());
        result.put("entries", report.entries());
        result.put("damaged", report.damaged());
        result.put("missing", report.missing().stream().map(Verifying::range).toList());
        result.put("erased", report.erased());
        result.put("flaws", report.flaws().stream().map(Verifying::code).toList());
        return result;
    }

    private String say(String key, Object... named) {
        return words.say("command.verify." + key, named);
    }
}
