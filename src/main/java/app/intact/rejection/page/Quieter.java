package app.intact.rejection.page;

import app.intact.web.Request;
import java.util.List;
import java.util.Optional;

/// "Is it quieter?", after ten minutes with it. One tap, for the person to notice; the answer is not kept.
///
/// @param said what is said to the answer, "" while there is none
/// @param others the ways out, "" where it is quieter
public record Quieter(String said, String others) {

    private static final List<String> ANSWERS = List.of("yes", "little", "no");

    /// @param ways the address of the ways out
    static Quieter of(Request request, String ways) {
        var answer = Optional.of(request.query("quieter")).filter(ANSWERS::contains);
        return new Quieter(
                answer.map(it -> request.words().say("replay.quieter.said." + it))
                        .orElse(""),
                answer.filter("no"::equals).map(_ -> ways).orElse(""));
    }
}
