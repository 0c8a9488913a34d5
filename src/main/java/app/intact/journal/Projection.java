package app.intact.journal;

/// Something read from the journal: a pure fold over its entries, rebuilt each time the journal is opened.
public interface Projection {
    void apply(Entry entry);

    /// Back to before the first entry: after something was erased, everything is read anew.
    void clear();
}
