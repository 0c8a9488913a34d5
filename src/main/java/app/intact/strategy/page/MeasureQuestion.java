package app.intact.strategy.page;

import app.intact.quantity.Intensity;
import app.intact.strategy.ExerciseRun;
import app.intact.strategy.Measured;
import app.intact.web.Slider;
import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/// The questions before and after the steps.
public final class MeasureQuestion {

    static final String FIELD = "rating";

    private final StaticTemplates templates = new StaticTemplates();

    /// What the page shows.
    ///
    /// @param said the words that the question is about, "" where it is about none
    public record View(Frame frame, Slider rating, String said) {}

    JteModel show(Asked asked, String slip) {
        var code = asked.exercise().measured().code();
        var before = asked.page().equals(ExerciseRun.BEFORE);
        var key = "strategy.measured." + code;
        var ask = asked.say(key + (before ? ".before" : ".after"));
        Optional<Intensity> kept = before ? asked.run().before() : asked.run().after();
        var rating = Slider.of(
                        FIELD,
                        asked.request().intensity(FIELD).or(() -> kept),
                        asked.say(asked.exercise().measured() == Measured.STING ? "shell.sting.words" : key + ".words"),
                        ask)
                .nudging(asked.say("shell.nudge"))
                .slipped(slip);
        var said = asked.exercise().measured().isAboutTheFirstStep()
                ? String.join(
                        "",
                        Answers.of(asked, asked.exercise().steps().getFirst().code()))
                : "";
        return templates.strategyMeasure(asked.shell(), new View(asked.frame(ask, "", "", false), rating, said));
    }
}
