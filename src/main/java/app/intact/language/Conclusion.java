package app.intact.language;

import java.util.List;
import java.util.Locale;

/// A sentence that says more than a feeling: a verdict about oneself, or what was done.
///
/// @param kind what sort it is
/// @param sentence as the person wrote it
/// @param at where the sentence stands in the text
/// @param because the words that made the reader think so, in the text's own counting; never empty
public record Conclusion(Kind kind, PersonalText sentence, Span at, List<Span> because) {

    /// From the one worth asking about first.
    public enum Kind {
        /// "I am a failure": a verdict on what one is.
        IDENTITY,
        /// "I feel like a failure": the same verdict, begun as a feeling.
        AS_FEELING,
        /// "Nobody will ever want me": about everyone, or for all time.
        GLOBAL,
        /// "I feel ignored": what was done to one; the feeling is still unnamed.
        EVENT;

        /// For text keys: `notice.<code>`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    public Conclusion {
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a conclusion needs its words");
        }
    }

    /// Whether it is a verdict on what one is, rather than about everyone, all time, or what happened.
    public boolean isAboutIdentity() {
        return kind == Kind.IDENTITY || kind == Kind.AS_FEELING;
    }

    /// The first of the words that made the reader think so: "ignored".
    ///
    /// @param text the one that was read
    public PersonalText word(PersonalText text) {
        var first = because.getFirst();
        return PersonalText.of(text.reveal().substring(first.start(), first.end()));
    }
}
