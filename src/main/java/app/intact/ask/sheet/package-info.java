/// Asks from files of other programs: read, understood with the person's help, and taken over in one go.
@NullMarked
package app.intact.ask.sheet;

import org.jspecify.annotations.NullMarked;
