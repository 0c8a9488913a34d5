/// The server: who may ask, what they ask, what is answered. It knows no room's pages.
@NullMarked
package app.intact.web;

import org.jspecify.annotations.NullMarked;
