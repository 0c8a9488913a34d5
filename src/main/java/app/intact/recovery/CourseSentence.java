package app.intact.recovery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// One sentence about a course, before it is worded: the key of its text and what its places hold. [#says] is
/// the first line under a heading, [#howSure] the second.
public record CourseSentence(String key, Map<String, Part> parts) {

    /// What fills a place in the text.
    public sealed interface Part {

        /// A sting, 0–100, written in digits.
        record Sting(int value) implements Part {}

        /// How many ratings; written out up to twelve, under `recovery.number.`.
        record Count(int value) implements Part {}

        /// A time span in words.
        record Span(SpanWords words) implements Part {}
    }

    private static final int LAST_WRITTEN_OUT = 12;
    private static final Duration SHORT = Duration.ofHours(3);

    public CourseSentence {
        parts = Map.copyOf(parts);
    }

    /// What happened: "It began at 78 and was half gone in between one and three days."
    public static CourseSentence says(Course course) {
        if (course.ratings().isEmpty()) {
            return new CourseSentence("recovery.course.none", Map.of());
        }
        return switch (course) {
            case Course.Points points -> ofPoints(points);
            case Course.Fitted fitted -> ofFitted(fitted);
            case Course.Flat flat when isShort(flat) -> ofPoints(flat);
            case Course.Flat flat -> said("flat", flat);
            case Course.Rising rising -> said("rising", rising);
        };
    }

    /// Within the first hours even a clear change is no course yet.
    private static boolean isShort(Course course) {
        return course.elapsed().compareTo(SHORT) < 0;
    }

    /// How sure that is: how many ratings it rests on, and what they cannot tell.
    public static CourseSentence howSure(Course course) {
        return switch (course) {
            case Course.Points points when points.ratings().size() < 2 -> said("sure.one", points);
            case Course.Points points -> said("sure.points", points);
            case Course.Fitted fitted when fitted.halfLife().isOpen() -> said("sure.open", fitted);
            case Course.Fitted fitted when !fitted.isHalfGone() -> said("sure.falling", fitted);
            case Course.Fitted fitted when isOneSpan(fitted.halfLife()) -> said("sure.near", fitted);
            case Course.Fitted fitted -> said("sure.half", fitted);
            case Course.Flat flat when isShort(flat) -> said("sure.short", flat);
            case Course.Flat flat -> said("sure.flat", flat);
            case Course.Rising rising -> said("sure.rising", rising);
        };
    }

    /// The words at the half-gone line of the picture; its text is a list, one line of the picture each.
    public static CourseSentence label(Course.Fitted course) {
        return said("label", course);
    }

    /// The filled-in places as text, by a lookup of keys: `{lo}` → "a day".
    public Map<String, String> values(UnaryOperator<String> wording) {
        var values = new HashMap<String, String>();
        parts.forEach((name, part) -> values.put(name, worded(part, wording)));
        return Map.copyOf(values);
    }

    private static String worded(Part part, UnaryOperator<String> wording) {
        return switch (part) {
            case Part.Sting(int value) -> Integer.toString(value);
            case Part.Count(int value) when value <= LAST_WRITTEN_OUT -> wording.apply("recovery.number." + value);
            case Part.Count(int value) -> Integer.toString(value);
            case Part.Span(SpanWords words) -> wording.apply(words.key());
        };
    }

    private static CourseSentence ofPoints(Course points) {
        if (points.ratings().size() == 1) {
            return said("one", points);
        }
        int change = Integer.signum(last(points) - first(points));
        return said(List.of("points.down", "points.same", "points.up").get(change + 1), points);
    }

    private static CourseSentence ofFitted(Course.Fitted fitted) {
        if (!fitted.isHalfGone()) {
            if (2 * last(fitted) <= first(fitted)) {
                return said("falling.half", fitted);
            }
            return said(last(fitted) < first(fitted) ? "falling" : "falling.back", fitted);
        }
        return said(isOneSpan(fitted.halfLife()) ? "near" : "half", fitted);
    }

    private static boolean isOneSpan(HalfLife halfLife) {
        return SpanWords.of(halfLife.low()).equals(SpanWords.of(halfLife.high()));
    }

    private static CourseSentence said(String key, Course course) {
        var parts = new HashMap<String, Part>();
        parts.put("n", new Part.Count(course.ratings().size()));
        if (!course.ratings().isEmpty()) {
            parts.put("first", new Part.Sting(first(course)));
            parts.put("last", new Part.Sting(last(course)));
            parts.put("later", span(course.elapsed()));
        }
        if (course instanceof Course.Fitted fitted) {
            parts.put("lo", span(fitted.halfLife().low()));
            parts.put("middle", span(fitted.halfLife().middle()));
            parts.put("hi", span(fitted.halfLife().high()));
        }
        return new CourseSentence("recovery.course." + key, parts);
    }

    private static Part span(Duration span) {
        return new Part.Span(SpanWords.of(span));
    }

    private static int first(Course course) {
        return course.ratings().getFirst().sting().value();
    }

    private static int last(Course course) {
        return course.ratings().getLast().sting().value();
    }
}
