/// What happened, how much it stings, and when Intact asks again.
@NullMarked
package app.intact.rejection;

import org.jspecify.annotations.NullMarked;
