/// *Out there*: the pages of asks.
@NullMarked
package app.intact.ask.page;

import org.jspecify.annotations.NullMarked;
