package app.intact.safety.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Help now*.
///
/// @param back where *Back* leads
/// @param place the country's name, "" while none is known
/// @param ground what the country was guessed from, "" when it was chosen
/// @param emergency large, the one to try first at the front
/// @param missing said where there are no lines for the country, else ""
/// @param people the person's own
/// @param aboutPeople what is said where they are not shown, or ""
/// @param mayAdd the journal is open: own people can be added and changed
public record HelpView(
        String back,
        String place,
        String ground,
        List<Number> emergency,
        List<Line> lines,
        String missing,
        List<Person> people,
        String aboutPeople,
        boolean mayAdd,
        List<Choice> countries) {

    /// Something to call, text or open.
    ///
    /// @param href `tel:`, `sms:` or https, "" where it cannot be made into one
    public record Number(String href, String shown) {}

    /// @param lines hours, languages, audience: a short sentence each
    /// @param dated how old its source is
    /// @param doubt said where nobody confirmed it, else ""
    public record Line(
            String name,
            List<Number> numbers,
            List<String> lines,
            String dated,
            String doubt,
            @Nullable Number site) {}

    /// @param edit the address of the page to change it, "" where that cannot be done now
    public record Person(String name, Number number, String note, String edit) {}

    public record Choice(String code, String name, boolean chosen) {}
}
