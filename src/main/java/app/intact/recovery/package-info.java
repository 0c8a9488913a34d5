/// How the sting of one rejection went: its ratings, the likely curve through them, and its half-life.
@NullMarked
package app.intact.recovery;

import org.jspecify.annotations.NullMarked;
