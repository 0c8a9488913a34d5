package app.intact.cellar;

import app.intact.attic.Attic;

/// The counterpart of a circle between two rooms.
public final class Cellar {
    Class<?> other() {
        return Attic.DependsInACircle.class;
    }
}
