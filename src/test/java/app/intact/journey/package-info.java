/// Journeys of a person through the running program, in a real browser.
@NullMarked
package app.intact.journey;

import org.jspecify.annotations.NullMarked;
