package app.intact.strategy.page;

import app.intact.language.PersonalText;
import app.intact.quantity.Intensity;
import app.intact.rejection.RejectionEvent.DifferenceNoticed;
import app.intact.rejection.RejectionId;
import app.intact.web.Request;
import app.intact.web.Slider;
import app.intact.web.Writing;
import app.intact.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// *Notice the difference*: two sentences side by side, the sting under each.
public final class Sentences {

    static final String CONCLUSION = "conclusion";
    static final String FEELING = "feeling";
    private static final String STING = "-sting";

    private Sentences() {}

    /// Two sentences, ready to show.
    public record View(Side conclusion, Side feeling) {
        public List<Side> sides() {
            return List.of(conclusion, feeling);
        }

        /// True where the form came without one of the stings.
        public boolean needsStings() {
            return sides().stream().anyMatch(side -> !side.sting().slip().isEmpty());
        }

        /// True while a sentence is still to be written, or has to change.
        public boolean needsWords() {
            return sides().stream()
                    .anyMatch(side ->
                            side.said().isEmpty() || !side.words().slip().isEmpty());
        }
    }

    /// One sentence.
    ///
    /// @param said as it is kept so far, "" while it is still to be written
    /// @param words to change it
    public record Side(String kind, String said, Writing words, Slider sting) {}

    /// What was kept of each before.
    record Before(PersonalText words, Optional<Intensity> sting) {}

    /// Whether the form can be kept.
    sealed interface Read {}

    /// Both sentences, both stings.
    record Both(PersonalText conclusion, PersonalText feeling, Intensity stingOfConclusion, Intensity stingOfFeeling)
            implements Read {

        DifferenceNoticed about(RejectionId rejection, Request request) {
            return new DifferenceNoticed(
                    rejection, request.now(), conclusion, feeling, stingOfConclusion, stingOfFeeling);
        }
    }

    /// Something is missing or too long.
    record Lacking(boolean losesWords) implements Read {}

    static Read read(Request request) {
        boolean tooLong = Stream.of(CONCLUSION, FEELING).anyMatch(name -> over(request, name) > 0);
        var conclusion = request.intensity(CONCLUSION + STING);
        var feeling = request.intensity(FEELING + STING);
        boolean blank = Stream.of(CONCLUSION, FEELING)
                .anyMatch(name -> request.text(name).isBlank());
        if (tooLong || blank || conclusion.isEmpty() || feeling.isEmpty()) {
            return new Lacking(tooLong);
        }
        return new Both(
                request.text(CONCLUSION), Offers.finished(request.text(FEELING)), conclusion.get(), feeling.get());
    }

    /// @param sent true where the form came and lacked something: then words stand at each place that lacks it
    static View view(Request request, Before conclusion, Before feeling, boolean sent) {
        return new View(side(request, CONCLUSION, conclusion, sent), side(request, FEELING, feeling, sent));
    }

    private static Side side(Request request, String name, Before before, boolean sent) {
        var words = request.words();
        var said = request.has(name) ? request.text(name) : before.words();
        var kind = words.say("strategy.pair." + name);
        var sting = Slider.of(
                        name + STING,
                        request.intensity(name + STING).or(before::sting),
                        words.say("shell.sting.words"),
                        words.say("strategy.pair.sting." + name))
                .smaller()
                .slipped(sent && request.intensity(name + STING).isEmpty() ? words.say("strategy.pair.both") : "");
        var writing = Writing.area(name, words.say("strategy.pair.words." + name), "", said.reveal())
                .rows(2)
                .slipped(sent ? slip(request, words, name) : "");
        return new Side(kind, said.isBlank() ? "" : said.reveal(), writing, sting);
    }

    private static String slip(Request request, Words words, String name) {
        int over = over(request, name);
        if (over > 0) {
            return words.count("shell.slip.long", over);
        }
        return request.text(name).isBlank() ? words.say("shell.slip.needed") : "";
    }

    private static int over(Request request, String name) {
        return request.text(name).length() - Request.LONGEST;
    }

    /// What came of it, in one honest sentence.
    static String result(Words words, Intensity conclusion, Intensity feeling) {
        int less = conclusion.value() - feeling.value();
        if (less > 0) {
            return words.count("strategy.differ.down", less);
        }
        return less < 0 ? words.count("strategy.differ.up", -less) : words.say("strategy.differ.same");
    }
}
