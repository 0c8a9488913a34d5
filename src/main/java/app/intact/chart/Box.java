package app.intact.chart;

/// A rectangle in a picture that something takes up.
record Box(double left, double top, double right, double bottom) {

    /// Width of a character of the pictures' sans at 15 units and of their serif at 19, measured and rounded
    /// up.
    private static final double CHARACTER = 7.6;
    private static final double VOICE_CHARACTER = 8.8;

    static double widthOf(String text) {
        return CHARACTER * text.length();
    }

    static double widthOfVoice(String text) {
        return VOICE_CHARACTER * text.length();
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
