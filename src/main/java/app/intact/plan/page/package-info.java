/// The page of one plan, and the questions with which one is made.
@NullMarked
package app.intact.plan.page;

import org.jspecify.annotations.NullMarked;
