/// What is the person's own beside any rejection: what they value, and the roles of their life.
@NullMarked
package app.intact.win;

import org.jspecify.annotations.NullMarked;
