/// What leaves the vault because the person asked for it; and the example.
@NullMarked
package app.intact.portable;

import org.jspecify.annotations.NullMarked;
