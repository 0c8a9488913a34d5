/// What is the person's own beside any rejection: what they value, the roles of their life, and their wins.
@NullMarked
package app.intact.win;

import org.jspecify.annotations.NullMarked;
