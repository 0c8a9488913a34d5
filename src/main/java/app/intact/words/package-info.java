/// Every text a person reads, looked up by key.
@NullMarked
package app.intact.words;

import org.jspecify.annotations.NullMarked;
