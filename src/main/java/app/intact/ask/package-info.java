/// What a person goes for out there: asks, forecasts, answers.
@NullMarked
package app.intact.ask;

import org.jspecify.annotations.NullMarked;
