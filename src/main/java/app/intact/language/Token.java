package app.intact.language;

/// One word as the phrases see it: lower case, contractions taken apart, common misspellings mended.
///
/// @param word what the phrases compare
/// @param span where it stands as typed; two tokens of one contraction share it
/// @param opensClause whether a comma, dash or bracket, or nothing, stands before it
/// @param quoted whether it stands between double quotation marks
record Token(String word, Span span, boolean opensClause, boolean quoted) {

    @Override
    public String toString() {
        return "Token[" + span + "]";
    }
}
