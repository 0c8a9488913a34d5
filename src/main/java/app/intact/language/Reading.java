package app.intact.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a [SentenceReader] found.
///
/// @param conclusions at most one of each kind a sentence, in the order of the text
/// @param feelings named as the writer's own, in the order of the text
public record Reading(List<Conclusion> conclusions, List<NamedFeeling> feelings) {

    /// Nothing found.
    public static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
        conclusions = List.copyOf(conclusions);
        feelings = List.copyOf(feelings);
    }

    /// The conclusion to ask about first, if there is any: by kind, then by place.
    public Optional<Conclusion> conclusion() {
        return conclusions.stream().min(Comparator.comparing(Conclusion::kind));
    }

    /// Whether any sentence is a verdict on what one is, begun as a feeling or not.
    public boolean hasIdentityConclusion() {
        return conclusions.stream().anyMatch(Conclusion::isAboutIdentity);
    }

    public boolean namesAFeeling() {
        return !feelings.isEmpty();
    }

    /// A feeling to begin another sentence with: from the words of the conclusion's own sentence if it names one, else
    /// the first one named anywhere.
    public Optional<Feeling> suggested() {
        var inSentence = conclusion().stream()
                .flatMap(conclusion -> feelings.stream().filter(feeling -> contains(conclusion.at(), feeling.at())));
        return Stream.concat(inSentence, feelings.stream())
                .flatMap(feeling -> feeling.feeling().stream())
                .findFirst();
    }

    private static boolean contains(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }
}
