package app.intact.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes a text apart into sentences and words, in one pass over its characters, whatever they are.
final class Sentences {

    private static final int LONGEST_WORD = 40;
    private static final String LAUGHING = "😂🤣";

    private final Map<String, List<String>> spellings;

    private Sentences(Map<String, List<String>> spellings) {
        this.spellings = Map.copyOf(spellings);
    }

    static Sentences load() {
        var spellings = new HashMap<String, List<String>>();
        for (var line : WordFile.lines("spellings.txt")) {
            var sides = line.split("=", 2);
            spellings.put(sides[0].strip(), Arrays.asList(sides[1].strip().split(" ")));
        }
        return new Sentences(spellings);
    }

    List<Sentence> of(PersonalText text) {
        var words = text.reveal();
        var cutter = new Cutter(words, quotedIn(words));
        int at = 0;
        while (at < words.length()) {
            at = cutter.step(at);
        }
        cutter.close(false);
        return cutter.found;
    }

    /// The characters between double quotation marks, each pair on one line; none where everything is quoted.
    private static BitSet quotedIn(String words) {
        var quoted = new BitSet(words.length());
        int open = -1;
        boolean wordOutside = false;
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c == '\n') {
                open = -1;
            } else if (c == '“' || (c == '"' && open < 0)) {
                open = at;
            } else if ((c == '”' || c == '"') && open >= 0) {
                quoted.set(open, at);
                open = -1;
            }
        }
        for (int at = quoted.nextClearBit(0); at < words.length() && !wordOutside; at = quoted.nextClearBit(at + 1)) {
            wordOutside = Character.isLetterOrDigit(words.charAt(at));
        }
        return wordOutside ? quoted : new BitSet();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c)
                || c == '\''
                || c == '’'
                || c == '‘'
                || c == '*'
                || c == 'ʼ'
                || c == '´'
                || isAccent(c);
    }

    /// An accent typed after its letter.
    private static boolean isAccent(char c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /// Lower case, one kind of apostrophe, and letters held down ("sooo") let go.
    private static String plain(String typed) {
        boolean loose = typed.chars().anyMatch(c -> isAccent((char) c));
        var lower = (loose ? Normalizer.normalize(typed, Normalizer.Form.NFC) : typed).toLowerCase(Locale.ROOT);
        var plain = new StringBuilder(lower.length());
        int run = 0;
        for (int at = 0; at < lower.length(); at += run) {
            char c = lower.charAt(at);
            run = 1;
            while (at + run < lower.length() && lower.charAt(at + run) == c) {
                run++;
            }
            char kept = c == '’' || c == '‘' || c == 'ʼ' || c == '´' ? '\'' : c;
            boolean held = run > 2 && Character.isLetter(c);
            plain.repeat(kept, held ? 1 : run);
        }
        return plain.toString();
    }

    private List<String> spelt(String plain) {
        var whole = spellings.get(plain);
        if (whole != null) {
            return whole;
        }
        int apostrophe = plain.indexOf('\'');
        if (apostrophe <= 0) {
            var bare = plain.replace("'", "");
            return bare.isEmpty() ? List.of() : spellings.getOrDefault(bare, List.of(bare));
        }
        var head = plain.substring(0, apostrophe);
        return switch (plain.substring(apostrophe)) {
            case "'s" -> List.of(head, "'s");
            case "'re" -> List.of(head, "are");
            case "'ve" -> List.of(head, "have");
            case "'ll" -> List.of(head, "will");
            case "'d" -> List.of(head, "would");
            case "'m" -> List.of(head, "am");
            case "'t" -> head.endsWith("n") ? List.of(head.substring(0, head.length() - 1), "not") : List.of(head);
            case "'" -> List.of(head);
            default -> List.of(plain);
        };
    }

    private final class Cutter {

        private final String words;
        private final BitSet quoted;
        private final List<Sentence> found = new ArrayList<>();
        private List<Token> tokens = new ArrayList<>();
        private boolean opensClause = true;

        Cutter(String words, BitSet quoted) {
            this.words = words;
            this.quoted = quoted;
        }

        int step(int at) {
            char c = words.charAt(at);
            if (isWordPart(c)) {
                return takeWord(at);
            }
            switch (c) {
                case '.', '!', '…', '\n' -> close(false);
                case '?' -> close(true);
                case ',', ';', ':', '(', ')', '–', '—', '/' -> opensClause = true;
                case '-' -> opensClause |= at > 0 && words.charAt(at - 1) == ' ';
                default -> takeLaughter(at);
            }
            return at + 1;
        }

        private int takeWord(int start) {
            int end = start;
            while (end < words.length() && isWordPart(words.charAt(end))) {
                end++;
            }
            if (end - start > LONGEST_WORD) {
                add("…", start, end);
            } else {
                for (var word : spelt(plain(words.substring(start, end)))) {
                    add(word, start, end);
                }
            }
            return end;
        }

        private void takeLaughter(int at) {
            if (Character.isHighSurrogate(words.charAt(at)) && at + 1 < words.length()) {
                var sign = words.substring(at, at + 2);
                if (LAUGHING.contains(sign)) {
                    add(sign, at, at + 2);
                }
            }
        }

        private void add(String word, int start, int end) {
            tokens.add(new Token(word, new Span(start, end), opensClause, quoted.get(start)));
            opensClause = false;
        }

        void close(boolean asks) {
            opensClause = true;
            if (tokens.isEmpty()) {
                return;
            }
            found.add(new Sentence(tokens, asks));
            tokens = new ArrayList<>();
        }
    }
}
