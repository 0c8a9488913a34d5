/// How what a person expected compares with what came: forecasts with answers, stings with stings, and
/// the way back to asking.
@NullMarked
package app.intact.expectation;

import org.jspecify.annotations.NullMarked;
