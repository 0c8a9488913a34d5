package app.intact.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a pasted message apart into sentences: lines that a mail program broke are joined, and greeting, signature and
/// marks of quotation are left out.
final class MessageLines {

    /// A line at least this long that stops in the middle was broken by a program. Our choice: they break at 65 to 80.
    private static final int BROKEN = 50;

    /// The longest line that can be a greeting or part of a signature.
    private static final int SHORT = 60;

    private static final Pattern QUOTED = Pattern.compile("^(?:\\s*>)+\\s?");
    private static final Pattern GREETING = Pattern.compile(
            "(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|to whom|hallo|liebe[r]?|sehr geehrte[r]?)\\b.*[^.?]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_ONLY = Pattern.compile("[^\\s.!?]+(?: [^\\s.!?]+){0,2},");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:(?:with )?(?:my |our )?(?:kind|kindest|best|warm|warmest|many|friendly)? ?(?:regards|greetings|wishes)"
                    + "|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|respectfully|cheers|love|best|all the best"
                    + "|(?:many )?thanks|thank you|x+|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|viele gr(?:ü|ue)(?:ß|ss)e)[,.! ]*.{0,40}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSED = Pattern.compile(".*[.!?:;…”\")]\\s*");
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*\\b(?:mr|mrs|ms|dr|prof|st|no|nr|inc|ltd|co|vs|e\\.g|i\\.e|z\\.b|bzw|ca|approx|ref|\\p{Lu})\\.\\s*",
            Pattern.CASE_INSENSITIVE);

    private final List<String> sentences;
    private final boolean framed;

    private MessageLines(List<String> sentences, boolean framed) {
        this.sentences = List.copyOf(sentences);
        this.framed = framed;
    }

    List<String> sentences() {
        return sentences;
    }

    /// Whether there was a greeting or a signature.
    boolean framed() {
        return framed;
    }

    static MessageLines of(PersonalText message) {
        var body = new ArrayList<String>();
        boolean framed = false;
        boolean closed = false;
        for (var line : joined(message.reveal())) {
            if (closed && !isSentence(line)) {
                continue;
            }
            boolean isShort = line.length() <= SHORT;
            if (isShort && body.isEmpty() && isGreeting(line)) {
                framed = true;
            } else if (isShort && !body.isEmpty() && isClosing(line)) {
                framed = true;
                closed = true;
            } else {
                cut(line, body);
            }
        }
        return new MessageLines(body, framed);
    }

    private static boolean isGreeting(String line) {
        return GREETING.matcher(line).matches() && line.split(" ").length <= 7
                || NAME_ONLY.matcher(line).matches();
    }

    private static boolean isClosing(String line) {
        return CLOSING.matcher(line).matches() && line.split(" ").length <= 7 && !line.contains(" for ");
    }

    private static boolean isSentence(String line) {
        return line.length() > SHORT || line.split(" ").length > 6;
    }

    private static List<String> joined(String words) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        int last = 0;
        for (var raw : words.lines().toList()) {
            var line = QUOTED.matcher(raw).replaceFirst("").strip();
            boolean goesOn =
                    last >= BROKEN && !line.isEmpty() && !CLOSED.matcher(open).matches();
            if (!goesOn && !open.isEmpty()) {
                lines.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
            last = line.length();
        }
        if (!open.isEmpty()) {
            lines.add(open.toString());
        }
        return lines;
    }

    private static void cut(String line, List<String> into) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(line);
        var open = "";
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            open += line.substring(start, end);
            start = end;
            if (!ABBREVIATION.matcher(open).matches() || end == line.length()) {
                add(open, into);
                open = "";
            }
        }
    }

    private static void add(String sentence, List<String> into) {
        if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)) {
            into.add(sentence.strip());
        }
    }
}
