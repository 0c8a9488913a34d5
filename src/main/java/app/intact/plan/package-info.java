/// Small things a person means to do, shown on Today until it is said what came of them.
@NullMarked
package app.intact.plan;

import org.jspecify.annotations.NullMarked;
