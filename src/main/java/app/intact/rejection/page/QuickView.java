package app.intact.rejection.page;

import app.intact.web.Slider;
import app.intact.web.Writing;

/// The quick record.
public record QuickView(Slider sting, Writing text) {}
