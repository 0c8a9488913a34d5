package app.intact.safety;

import java.util.List;

/// Whom to turn to where someone hurts or frightens a person, for the country they are in.
@FunctionalInterface
public interface HarmHelp {

    /// @param languages the browser's header `Accept-Language`, for a guess where no country was chosen
    HarmLines near(String languages);

    /// Ready to show: `safety/harmLines.jte`.
    ///
    /// @param country its name, "" while none is known
    /// @param emergency numbers to call in danger, the one to try first at the front; none where none is known
    /// @param lines the country's own for this; none where it has none that we know of
    record HarmLines(String country, List<Dial> emergency, List<Line> lines) {

        /// Nothing known for here.
        public static final HarmLines NONE = new HarmLines("", List.of(), List.of());

        public HarmLines {
            emergency = List.copyOf(emergency);
            lines = List.copyOf(lines);
        }
    }

    /// Something to call or text.
    ///
    /// @param href `tel:` or `sms:`, "" where it cannot be made into one
    record Dial(String href, String shown) {

        /// A link that dials, its address "" where the words hold no number. An extension is left to be dialled by
        /// hand.
        public static Dial of(String number) {
            var dialled = dialled(number.split("(?i)ext|\\bx\\d")[0]);
            return new Dial(dialled.length() >= 2 ? "tel:" + dialled : "", number);
        }

        /// The number as it stands in an address.
        public static String dialled(String number) {
            return number.replaceAll("[^0-9+*#]", "").replace("#", "%23");
        }
    }

    /// One line.
    ///
    /// @param about hours and languages, a short sentence each
    /// @param doubt said where nobody confirmed it, else ""
    record Line(String name, List<Dial> dials, List<String> about, String doubt) {
        public Line {
            dials = List.copyOf(dials);
            about = List.copyOf(about);
        }
    }
}
