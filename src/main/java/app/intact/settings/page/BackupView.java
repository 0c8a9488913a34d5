package app.intact.settings.page;

import app.intact.web.Writing;

/// Making a backup.
///
/// @param usual the folder that is used when none is given
public record BackupView(String usual, Writing folder) {}
