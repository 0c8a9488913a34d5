/// A person's words, and the readers that look at them on this machine only.
@NullMarked
package app.intact.language;

import org.jspecify.annotations.NullMarked;
