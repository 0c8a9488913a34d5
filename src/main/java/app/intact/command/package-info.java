/// The command line: starting Intact, and checking, exporting and backing up a vault without a browser.
@NullMarked
package app.intact.command;

import org.jspecify.annotations.NullMarked;
