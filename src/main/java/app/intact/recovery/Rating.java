package app.intact.recovery;

import app.intact.quantity.Intensity;
import java.time.Instant;

/// What the person said about the sting of one rejection at one moment.
public record Rating(Instant at, Intensity sting) {}
