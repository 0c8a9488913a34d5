package app.intact.language;

import java.util.List;
import java.util.Set;

/// A sentence, in words. What is asked of it many times is found out once, so that a reader stays linear even where a
/// whole page is one sentence.
final class Sentence {

    private static final Set<String> LINKS = Set.of("and", "but", "because", "or", "so", "when", "if", "for", "since");
    private static final Set<String> LAUGHTER = Set.of("lol", "lmao", "lmfao", "rofl", "haha", "xd", "jk", "😂", "🤣");

    private static final Set<String> ELSE = Voice.words(
            "he she they we you your him his her hers them their us our people someone somebody anyone person others "
                    + "friend friends brother sister mother mom mum father dad son daughter cousin uncle aunt "
                    + "boyfriend girlfriend husband wife ex partner partners family parents classmate colleague not no "
                    + "never was were had did ago attempted survived survivor tried lost used when after if would "
                    + "essay article book film movie show song research paper post news");

    private final List<Token> tokens;
    private final Span span;
    private final boolean asks;
    private final boolean laughs;
    private final boolean quotesAnother;
    private final boolean hasTheWriter;
    private final boolean ofTheWriterNow;

    /// @param tokens at least one
    /// @param asks whether it ends in a question mark
    Sentence(List<Token> tokens, boolean asks) {
        this.tokens = List.copyOf(tokens);
        this.span = span(0, tokens.size());
        this.asks = asks;
        this.laughs = has(LAUGHTER, false);
        this.quotesAnother = !has(Set.of("i", "myself"), true);
        this.hasTheWriter = has(Set.of("i", "me", "my", "myself"), false);
        this.ofTheWriterNow = hasTheWriter && !asks && !has(ELSE, false);
    }

    private boolean has(Set<String> words, boolean unquoted) {
        return tokens.stream().anyMatch(token -> words.contains(token.word()) && !(unquoted && token.quoted()));
    }

    int size() {
        return tokens.size();
    }

    String word(int at) {
        return tokens.get(at).word();
    }

    boolean opensClause(int at) {
        return tokens.get(at).opensClause();
    }

    /// Whether a clause ends before this token: at a comma or the like, a linking word, or the end.
    boolean closesBefore(int at) {
        return at == size() || opensClause(at) || LINKS.contains(word(at));
    }

    /// Without the space around it.
    Span span() {
        return span;
    }

    /// The characters from one token to another.
    ///
    /// @param from first token
    /// @param to after the last token
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    boolean asks() {
        return asks;
    }

    boolean laughs() {
        return laughs;
    }

    boolean hasTheWriter() {
        return hasTheWriter;
    }

    /// Whether it speaks of the writer, of nobody else, and neither of the past nor of what is not.
    boolean isOfTheWriterNow() {
        return ofTheWriterNow;
    }

    /// Whether the token stands in a quotation that belongs to someone else, as far as the words around it tell.
    boolean quotesAnother(int at) {
        return quotesAnother && tokens.get(at).quoted();
    }

    @Override
    public String toString() {
        return "Sentence[" + size() + " words]";
    }
}
