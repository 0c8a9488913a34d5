/// What the asks of a person say, once there are enough of them: expectation and reality, and whether they still ask.
@NullMarked
package app.intact.insight;

import org.jspecify.annotations.NullMarked;
