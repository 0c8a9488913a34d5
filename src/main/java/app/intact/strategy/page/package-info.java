/// Pages of the exercises: what each is for, its steps, and what was kept.
@NullMarked
package app.intact.strategy.page;

import org.jspecify.annotations.NullMarked;
