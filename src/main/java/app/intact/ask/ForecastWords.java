package app.intact.ask;

import app.intact.words.Words;
import java.util.ArrayList;

/// What a person expected, as it is said back to them after the answer.
public final class ForecastWords {

    private ForecastWords() {}

    /// In up to three sentences; "" where nothing was expected.
    public static String of(Ask ask, Words words) {
        if (ask.forecast().isEmpty()) {
            return "";
        }
        var forecast = ask.forecast().get();
        var said = new ArrayList<String>();
        var chance = forecast.chance();
        if (chance != null) {
            said.add(words.say("ask.forecast.expected", "n", chance.value()));
        }
        var sting = forecast.sting();
        if (sting != null) {
            said.add(words.say("ask.forecast.expected.sting", "n", sting.value()));
        }
        var lasting = forecast.lasting();
        if (lasting != null) {
            said.add(words.say("ask.forecast.expected." + lasting.code()));
        }
        return String.join(" ", said);
    }
}
