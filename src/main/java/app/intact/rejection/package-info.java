<<<<<<< HEAD
/// A no, or a silence, that stung: what happened, its sting, feelings, story, replays and check-ins.
=======
/// What happened, how much it stings, and when Intact asks again.
>>>>>>> course
@NullMarked
package app.intact.rejection;

import org.jspecify.annotations.NullMarked;
