package app.intact.ask.page;

import app.intact.ask.Ask;
import app.intact.ask.AskBoard;
import app.intact.ask.ForecastWords;
import app.intact.ask.Standing;
import app.intact.quantity.Intensity;
import app.intact.rejection.Rejection;
import app.intact.rejection.RejectionBoard;
import app.intact.rejection.RejectionEvent.StingRated;
import app.intact.web.Shell;
import java.util.stream.Stream;

/// What was expected and what came, in a sentence or two.
final class ForecastLine {

    private final Shell shell;

    ForecastLine(Shell shell) {
        this.shell = shell;
    }

    String of(Ask ask, Standing standing, RejectionBoard rejections, AskBoard asks) {
        var sting = asks.rejections(ask).stream()
                .flatMap(id -> rejections.find(id).stream())
                .flatMap(ForecastLine::felt)
                .findFirst()
                .map(felt -> shell.say("ask.forecast.felt", "n", felt))
                .orElse("");
        var expected = ForecastWords.of(ask, shell.words());
        return expected.isEmpty()
                ? ""
                : Stream.of(
                                expected,
                                shell.say(
                                        "ask.forecast.came",
                                        "answer",
                                        shell.say("ask.forecast.answer." + standing.code())),
                                sting)
                        .filter(part -> !part.isEmpty())
                        .collect(java.util.stream.Collectors.joining(" "));
    }

    private static Stream<Integer> felt(Rejection rejection) {
        return rejection
                .firstSting()
                .or(() -> rejection.ratings().stream().findFirst().map(StingRated::sting))
                .map(Intensity::value)
                .stream();
    }
}
