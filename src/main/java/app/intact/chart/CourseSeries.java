package app.intact.chart;

import app.intact.quantity.Intensity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a picture of one course shows, before it has a size. Each list is drawn in its own order, which for
/// `curve` must be that of time; exercises are numbered from 1 in the order of time.
///
/// @param began where the time axis begins, at 0
/// @param ratings what the person said
/// @param curve the likely course with its band; empty where there is none, and the ratings are joined by a
///      thin line
/// @param halfGone when it was half gone, where a page may say so
public record CourseSeries(
        Instant began,
        List<Said> ratings,
        List<Likely> curve,
        Optional<Instant> halfGone,
        List<Instant> replays,
        List<Instant> exercises) {

    /// One rating.
    public record Said(Instant at, Intensity sting) {}

    /// One point of the likely course and its band, each 0–100.
    public record Likely(Instant at, double low, double middle, double high) {}

    public CourseSeries {
        ratings = List.copyOf(ratings);
        curve = List.copyOf(curve);
        replays = List.copyOf(replays);
        exercises = exercises.stream().sorted().toList();
    }
}
