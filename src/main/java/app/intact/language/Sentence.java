package app.intact.language;

import java.util.List;
import java.util.Set;

/// A sentence, in words.
///
/// @param tokens at least one
/// @param span of the sentence, without the space around it
/// @param asks whether it ends in a question mark
record Sentence(List<Token> tokens, Span span, boolean asks) {

    private static final Set<String> WRITER = Set.of("i", "myself");
    private static final Set<String> LINKS = Set.of("and", "but", "because", "or", "so", "when", "if", "for", "since");
    private static final Set<String> LAUGHTER = Set.of("lol", "lmao", "lmfao", "rofl", "haha", "xd", "jk", "😂", "🤣");

    Sentence {
        tokens = List.copyOf(tokens);
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

    /// The characters from one token to another.
    ///
    /// @param from first token
    /// @param to after the last token
    Span span(int from, int to) {
        return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /// Whether the quoted part belongs to someone other than the writer, as far as the words around it tell.
    boolean quotesAnother() {
        return tokens.stream().noneMatch(token -> !token.quoted() && WRITER.contains(token.word()));
    }

    boolean isQuoted(int at) {
        return tokens.get(at).quoted();
    }

    boolean laughs() {
        return tokens.stream().anyMatch(token -> LAUGHTER.contains(token.word()));
    }

    @Override
    public String toString() {
        return "Sentence[" + size() + " words]";
    }
}
