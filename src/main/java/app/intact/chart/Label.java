package app.intact.chart;

/// Text in a picture: where its baseline begins, ends or has its middle, and its classes in the style sheet.
public record Label(double x, double y, String looks, String text) {}
