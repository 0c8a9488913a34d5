/// Pictures of numbers: placed and rounded here, drawn as SVG by typed templates, coloured by the style sheet.
@NullMarked
package app.intact.chart;

import org.jspecify.annotations.NullMarked;
