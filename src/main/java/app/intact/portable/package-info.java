/// What a person takes with them: exports that other programs and people can read.
@NullMarked
package app.intact.portable;

import org.jspecify.annotations.NullMarked;
