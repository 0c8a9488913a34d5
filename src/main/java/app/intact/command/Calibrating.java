package app.intact.command;

import app.intact.expectation.Bin;
import app.intact.expectation.Calibration;
import app.intact.expectation.Comparison;
import app.intact.expectation.Decomposition;
import app.intact.expectation.Estimate;
import app.intact.expectation.Reckoning;
import app.intact.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Says how the forecasts in a file compare with their answers, as JSON; or what is wrong in the file,
/// and where. The keys are those of the help, and of docs/models/expectation.md.
final class Calibrating {

    private final Words words;
    private final Terminal terminal;

    Calibrating(Words words, Terminal terminal) {
        this.words = words;
        this.terminal = terminal;
    }

    /// @param inOneLine instead of many, and what is wrong as JSON too
    int run(Path file, boolean inOneLine) {
        if (!Files.isRegularFile(file)) {
            throw new NotDone("command.calibrate.missing", "file", file);
        }
        var read = read(file);
        if (!read.faults().isEmpty()) {
            complain(read.faults(), inOneLine);
            return Exit.NOT_DONE;
        }
        var result = asMap(Calibration.of(read.forecasts()));
        terminal.say(inOneLine ? Json.line(result) : Json.lines(result));
        return Exit.DONE;
    }

    private static ForecastFile read(Path file) {
        try {
            return ForecastFile.read(file);
        } catch (IOException e) {
            throw new NotDone("command.calibrate.unreadable", "file", file);
        }
    }

    private void complain(Faults faults, boolean json) {
        if (json) {
            var result = new LinkedHashMap<String, Object>();
            result.put("done", false);
            result.put("problem", "calibrate.faults");
            result.put("count", faults.count());
            result.put("faults", faults.first().stream().map(this::asMap).toList());
            terminal.say(Json.line(result));
            return;
        }
        faults.first().forEach(fault -> terminal.warn(line(fault)));
        long more = faults.count() - faults.first().size();
        if (more > 0) {
            terminal.warn(words.count("command.calibrate.more", more));
        }
        terminal.warn(words.say("command.calibrate.nothing"));
    }

    private String line(Fault fault) {
        var what = what(fault);
        if (fault.row() == 0) {
            return what;
        }
        return fault.column().isEmpty()
                ? words.say("command.calibrate.row", "row", fault.row(), "what", what)
                : words.say("command.calibrate.cell", "row", fault.row(), "column", fault.column(), "what", what);
    }

    private String what(Fault fault) {
        return words.say(
                "command.calibrate.fault." + fault.problem().code(),
                "kinds",
                ForecastFile.MOST_KINDS,
                "rows",
                ForecastFile.MOST_ROWS);
    }

    private Map<String, Object> asMap(Fault fault) {
        var map = new LinkedHashMap<String, Object>();
        map.put("row", fault.row());
        map.put("column", fault.column());
        map.put("problem", fault.problem().code());
        map.put("message", what(fault));
        return map;
    }

    private static Map<String, Object> asMap(Calibration calibration) {
        var map = new LinkedHashMap<String, Object>();
        map.put("done", true);
        map.put("answers", calibration.answers());
        map.put("silences", calibration.silences());
        map.put("withSilences", calibration.withSilences().map(Calibrating::asMap));
        map.put("withoutSilences", calibration.withoutSilences().map(Calibrating::asMap));
        return map;
    }

    private static Map<String, Object> asMap(Reckoning reckoning) {
        var kinds = new LinkedHashMap<String, Object>();
        reckoning.kinds().forEach((kind, comparison) -> kinds.put(kind, asMap(comparison)));
        var slope = new LinkedHashMap<String, Object>();
        slope.put("intercept", asMap(reckoning.slope().intercept()));
        slope.put("slope", asMap(reckoning.slope().slope()));
        var map = new LinkedHashMap<String, Object>();
        map.put("overall", asMap(reckoning.overall()));
        map.put("kinds", kinds);
        map.put("yesRatio", asMap(reckoning.yesRatio()));
        map.put("brier", reckoning.brier());
        map.put("decomposition", reckoning.decomposition().map(Calibrating::asMap));
        map.put("slope", slope);
        map.put("diagram", reckoning.diagram().stream().map(Calibrating::asMap).toList());
        return map;
    }

    private static Map<String, Object> asMap(Comparison comparison) {
        var map = new LinkedHashMap<String, Object>();
        map.put("answers", comparison.answers());
        map.put("noes", comparison.noes());
        map.put("expected", comparison.expected());
        map.put("came", comparison.came());
        map.put("rate", asMap(comparison.rate()));
        map.put("bias", asMap(comparison.bias()));
        map.put("chanceTooGloomy", comparison.chanceTooGloomy());
        map.put("chanceTooRosy", comparison.chanceTooRosy());
        map.put("verdict", comparison.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return map;
    }

    private static Map<String, Object> asMap(Decomposition parts) {
        var map = new LinkedHashMap<String, Object>();
        map.put("reliability", parts.reliability());
        map.put("resolution", parts.resolution());
        map.put("uncertainty", parts.uncertainty());
        map.put("within", parts.within());
        map.put("reliabilityOfTruth", parts.reliabilityOfTruth());
        return map;
    }

    private static Map<String, Object> asMap(Bin bin) {
        var map = new LinkedHashMap<String, Object>();
        map.put("answers", bin.answers());
        map.put("noes", bin.noes());
        map.put("lowest", bin.lowest());
        map.put("highest", bin.highest());
        map.put("expected", bin.expected());
        map.put("came", bin.came());
        map.put("rate", asMap(bin.rate()));
        return map;
    }

    private static Map<String, Object> asMap(Estimate estimate) {
        var map = new LinkedHashMap<String, Object>();
        map.put("low", estimate.low());
        map.put("middle", estimate.middle());
        map.put("high", estimate.high());
        return map;
    }
}
