package app.intact.rejection.page;

import app.intact.web.Request;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// "Is it quieter?", after something absorbing or ten minutes with it. One tap, for the person to notice; the answer is
/// not kept.
///
/// @param hidden what the address holds besides the answer, by name
/// @param said what is said to the answer, "" while there is none
/// @param others the other ways out, "" where it is quieter
public record Quieter(List<Hidden> hidden, String said, String others) {

    private static final List<String> ANSWERS = List.of("yes", "little", "no");

    public Quieter {
        hidden = List.copyOf(hidden);
    }

    /// Part of the address.
    public record Hidden(String name, String value) {}

    /// @param of the id of the rejection, "" for none
    /// @param ways the address of the ways out
    static Quieter of(Request request, String of, String ways) {
        var answer = Optional.of(request.query("quieter")).filter(ANSWERS::contains);
        var hidden = Stream.of(new Hidden("of", of), hidden(request, "way"), hidden(request, "flow"))
                .filter(it -> !it.value().isEmpty())
                .toList();
        return new Quieter(
                hidden,
                answer.map(it -> request.words().say("replay.quieter.said." + it))
                        .orElse(""),
                answer.filter("no"::equals).map(_ -> ways).orElse(""));
    }

    private static Hidden hidden(Request request, String name) {
        var value = request.query(name);
        return new Hidden(name, value.matches("[a-z0-9]{1,12}") ? value : "");
    }
}
