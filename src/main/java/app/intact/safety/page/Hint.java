package app.intact.safety.page;

import app.intact.language.PersonalText;
import app.intact.web.Request;
import gg.jte.Content;
import java.util.Optional;

/// What else may be said under a field that was typed into and left, once danger has had its turn.
@FunctionalInterface
public interface Hint {

    /// Says nothing.
    Hint NONE = (_, _, _, _) -> Optional.empty();

    /// @param field its name, safe in an id: small letters, digits and dashes
    /// @param rejection the id of the rejection in whose flow it stands, "" for none
    /// @return what stands inside the notice under the field
    Optional<Content> about(Request request, String field, String rejection, PersonalText said);
}
