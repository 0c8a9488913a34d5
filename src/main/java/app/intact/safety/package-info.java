/// When this is more than a rejection: where help can be found, kept on this machine.
@NullMarked
package app.intact.safety;

import org.jspecify.annotations.NullMarked;
