/// A rejection's own page: its course, and the check-ins it is drawn from.
@NullMarked
package app.intact.recovery.page;

import org.jspecify.annotations.NullMarked;
