package app.intact.safety.page;

import app.intact.web.Writing;

/// A contact of the person's own, to add or change.
///
/// @param path where the form is sent
/// @param known false for a new one
public record PersonView(String path, boolean known, Writing name, Writing number, Writing note, boolean whileLocked) {}
