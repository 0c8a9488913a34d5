/// The guided way through a rejection: one question a page, each answer kept as it is given.
@NullMarked
package app.intact.flow;

import org.jspecify.annotations.NullMarked;
