package app.intact.chart;

import java.util.List;

/// The parts of a life as a map: which of them something reached, and which stand whole. It is a list, so
/// that it reads well without the drawing.
///
/// @param says what it shows, in a sentence
public record LifeMap(String says, List<Place> places) {

    public LifeMap {
        places = List.copyOf(places);
    }

    /// One part of it.
    ///
    /// @param name the person's word for it
    /// @param state says whether it was reached, in words
    public record Place(String name, boolean reached, String state) {}
}
