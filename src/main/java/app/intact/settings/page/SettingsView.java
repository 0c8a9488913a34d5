package app.intact.settings.page;

import java.util.List;

/// Settings at a glance.
///
/// @param broken said when the preferences could not be read, or ""
/// @param about what the vault is now: where, how large, when last written; each a short line
/// @param keep not kept yet: the way to *Keep this*
public record SettingsView(String broken, List<Fact> about, boolean keep, boolean open, List<Group> groups) {

    public record Fact(String name, String value) {}

    public record Group(String title, String text, List<Row> rows) {}

    /// @param value what holds now
    /// @param href where it is changed
    /// @param action what can be done there
    public record Row(String name, String value, String href, String action) {}
}
