/// What a person chooses about Intact itself: what holds while the vault is locked, and what is part of the journal.
@NullMarked
package app.intact.settings;

import org.jspecify.annotations.NullMarked;
