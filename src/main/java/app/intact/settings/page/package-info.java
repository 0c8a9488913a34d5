/// The pages of Settings.
@NullMarked
package app.intact.settings.page;

import org.jspecify.annotations.NullMarked;
