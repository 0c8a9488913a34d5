package app.intact.web;

/// A field for the person's own words.
///
/// @param rows 1 for a line, more for an area
/// @param listen `true` where the words, typed and left, are read for danger (and, in the flow, for an identity
///     conclusion): the address is `/listen`
/// @param listenFor which rejection's flow it belongs to, "" for none
public record Writing(
        String name, String label, String hint, String value, int rows, boolean listen, String listenFor, String slip) {

    public static Writing area(String name, String label, String hint, String value) {
        return new Writing(name, label, hint, value, 3, true, "", "");
    }

    public static Writing line(String name, String label, String hint, String value) {
        return new Writing(name, label, hint, value, 1, true, "", "");
    }

    public Writing inFlowOf(String rejection) {
        return new Writing(name, label, hint, value, rows, listen, rejection, slip);
    }

    public Writing rows(int rows) {
        return new Writing(name, label, hint, value, rows, listen, listenFor, slip);
    }

    /// With words about what has to change.
    public Writing slipped(String slip) {
        return new Writing(name, label, hint, value, rows, listen, listenFor, slip);
    }

    /// The ids of what describes the field.
    public String describedBy() {
        var ids = new StringBuilder();
        if (!hint.isEmpty()) {
            ids.append(name).append("-hint ");
        }
        if (!slip.isEmpty()) {
            ids.append(name).append("-slip ");
        }
        if (listen) {
            ids.append(name).append("-heard");
        }
        return ids.toString().strip();
    }
}
