package app.intact.language;

/// Where something stands in a text.
///
/// @param start of the first character, counted in `char`s of [PersonalText#reveal()], from 0
/// @param end after the last character; greater than `start`
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such span: " + start + " to " + end);
        }
    }
}
