package app.intact.command;

import java.nio.file.Path;
import java.time.InstantSource;

/// What the command line finds around it.
///
/// @param folders the platform's, or those the environment names
/// @param here the folder the command was given in
/// @param version of this Intact
public record Surroundings(Folders folders, Path here, String version, InstantSource clock) {}
