package app.intact.language;

/// Words that a person wrote. They show only through [#reveal()], so that no log line, message or `toString` can carry
/// them by accident.
///
/// Line ends are `\n`; control characters other than line feed and tab are dropped, and so are Unicode's invisible
/// direction marks (they can make a sentence read as another one); everything else is kept as typed. Nothing is
/// trimmed.
public final class PersonalText {

    /// Nothing written.
    public static final PersonalText NONE = new PersonalText("");

    private final String words;

    private PersonalText(String words) {
        this.words = words;
    }

    /// Takes in what a person typed.
    ///
    /// @param typed as it came from the form; unpaired surrogates become U+FFFD
    public static PersonalText of(String typed) {
        if (typed.isEmpty()) {
            return NONE;
        }
        if (typed.chars().allMatch(PersonalText::isPlain)) {
            return new PersonalText(typed);
        }
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(point -> {
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                kept.append('\uFFFD');
            } else if (isShown(point)) {
                kept.appendCodePoint(point);
            }
        });
        return new PersonalText(kept.toString());
    }

    /// Kept by itself, whatever stands beside it.
    private static boolean isPlain(int unit) {
        return unit == '\n' || (unit >= ' ' && unit <= '~');
    }

    private static boolean isShown(int point) {
        return switch (point) {
            case '\n', '\t' -> true;
            case 0x200E, 0x200F, 0x061C, 0xFEFF -> false;
            default ->
                !Character.isISOControl(point)
                        && !(point >= 0x202A && point <= 0x202E)
                        && !(point >= 0x2066 && point <= 0x2069)
                        && (point & 0xFFFE) != 0xFFFE;
        };
    }

    /// The words themselves: for the readers in this room, for pages, and for the code that writes the journal.
    public String reveal() {
        return words;
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /// In Unicode code points.
    public int length() {
        return words.codePointCount(0, words.length());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalText text && text.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return "PersonalText[" + length() + " characters]";
    }
}
