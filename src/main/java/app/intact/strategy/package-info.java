/// The strategies as exercises a person can do in two to five minutes, and what was written while doing them.
@NullMarked
package app.intact.strategy;

import org.jspecify.annotations.NullMarked;
