package app.intact.rejection;

import app.intact.quantity.Intensity;
import org.jspecify.annotations.Nullable;

/// A feeling word with its strength.
///
/// @param feeling a code of the taxonomy in `language`
/// @param strength not given when the person left it open
public record Felt(String feeling, @Nullable Intensity strength) {}
