package app.intact.why;

import java.util.List;

/// The reading page.
public record WhyView(List<Section> sections, List<Known> known) {

    /// @param texts paragraphs
    /// @param sure how sure it is, with its sources by author and year
    /// @param open it is read at once, not only when asked for: where something is disputed
    public record Section(String title, List<String> texts, String sure, boolean open) {}

    /// @param sure in a few words
    public record Known(String claim, String sure) {}
}
