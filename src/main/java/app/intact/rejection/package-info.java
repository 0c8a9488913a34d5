/// A no, or a silence, that stung: what happened, its sting, feelings, story, replays and check-ins.
@NullMarked
package app.intact.rejection;

import org.jspecify.annotations.NullMarked;
