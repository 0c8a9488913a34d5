package app.intact.web;

import app.intact.quantity.Hundred;
import java.util.ArrayList;
import java.util.List;

/// One hundred points shared out between some lines, a field and a dial for each. Without script each
/// press of a dial is a submit (`less` or `more` with the field's name), and so is `scale`.
///
/// @param step how much one press of a dial changes
/// @param own `true` where the lines are the person's own words
public record Sharing(List<Part> parts, int step, boolean own) {

    public Sharing {
        parts = List.copyOf(parts);
    }

    /// One line with its points.
    ///
    /// @param from where its part of the whole begins
    public record Part(String field, String label, int points, double from) {}

    /// @param fields their names, in order
    /// @param labels as many
    /// @param points as many
    public static Sharing of(List<String> fields, List<String> labels, List<Integer> points, int step, boolean own) {
        var parts = new ArrayList<Part>();
        double from = 0;
        for (int i = 0; i < fields.size(); i++) {
            parts.add(new Part(fields.get(i), labels.get(i), points.get(i), from));
            from += points.get(i);
        }
        return new Sharing(parts, step, own);
    }

    /// True when a form with these fields was sent by a press of a dial or of *Scale them*, which keeps
    /// nothing.
    public static boolean isPressed(Request request) {
        return request.has("less") || request.has("more") || request.has("scale");
    }

    /// The points in the form, after what was pressed.
    public static List<Integer> pressed(Request request, List<String> fields, int step) {
        var points = fields.stream()
                .map(field -> Hundred.read(request.field(field)) + change(request, field, step))
                .map(value -> Math.clamp(value, 0, Hundred.WHOLE))
                .toList();
        return request.has("scale") ? Hundred.scaled(points) : points;
    }

    private static int change(Request request, String field, int step) {
        return request.field("more").equals(field)
                ? step
                : request.field("less").equals(field) ? -step : 0;
    }

    public int sum() {
        return parts.stream().mapToInt(Part::points).sum();
    }

    public boolean isWhole() {
        return sum() == Hundred.WHOLE;
    }

    /// Nothing was shared out, or all of it.
    public boolean isFine() {
        return sum() == 0 || isWhole();
    }
}
