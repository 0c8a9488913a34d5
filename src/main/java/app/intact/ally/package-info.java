/// The people a person can turn to: how to reach them, what they are good for, and whom not to be led to.
@NullMarked
package app.intact.ally;

import org.jspecify.annotations.NullMarked;
