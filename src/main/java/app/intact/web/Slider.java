package app.intact.web;

import app.intact.quantity.Intensity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rating from 0 to 100. It is empty until it is touched: nothing is sent that the person did not say. Without script
/// the words are shown instead, each a number.
///
/// @param name the field; the words' field is `name-word`
/// @param value what was said before
/// @param words what the numbers from 0 to 100 mean, evenly spaced, `|` between them
/// @param label what is asked, for those who hear the page
/// @param nudge said once when the form is sent untouched; "" to send it without a word
/// @param small for several on one page
public record Slider(
        String name, Optional<Intensity> value, String words, String label, String nudge, boolean small, String slip) {

    public static Slider of(String name, Optional<Intensity> value, String words, String label) {
        return new Slider(name, value, words, label, "", false, "");
    }

    public Slider nudging(String nudge) {
        return new Slider(name, value, words, label, nudge, small, slip);
    }

    public Slider smaller() {
        return new Slider(name, value, words, label, nudge, true, slip);
    }

    /// With words about a number that could not be taken.
    public Slider slipped(String slip) {
        return new Slider(name, value, words, label, nudge, small, slip);
    }

    /// One of the words, with its number.
    public record Choice(int number, String word, boolean chosen) {}

    /// The words as choices; a number between two words is a choice of its own.
    public List<Choice> choices() {
        var all = words.split("\\|");
        var choices = new ArrayList<Choice>();
        int before = -1;
        for (int i = 0; i < all.length; i++) {
            int number = Math.round(100f * i / (all.length - 1));
            int said = value.map(Intensity::value).orElse(-1);
            if (said > before && said < number) {
                choices.add(new Choice(said, "", true));
            }
            choices.add(new Choice(number, all[i], said == number));
            before = number;
        }
        return choices;
    }

    public String first() {
        return words.substring(0, words.indexOf('|'));
    }

    public String last() {
        return words.substring(words.lastIndexOf('|') + 1);
    }
}
