package app.intact.strategy;

/// How an exercise takes what happened.
public enum Manner {
    /// It stays with what is there, and may be offered always.
    GENTLE,
    /// It looks straight at the sting and at what is told about it. It is left out for good where it was more than a
    /// no: that it stings is not okay there, and nobody has to stay with a threat.
    FACING,
    /// It looks for reasons, lessons or another view. It is left out in the first hour at a high sting, and for
    /// good where it was more than a no.
    QUESTIONING
}
