/// *Why it hurts*: the alarm and the loop in plain words, with what is known and what is disputed.
@NullMarked
package app.intact.why;

import org.jspecify.annotations.NullMarked;
