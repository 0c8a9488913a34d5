package app.intact.journal;

/// Something read from the journal: a pure fold over its entries, rebuilt each time the journal is opened.
@FunctionalInterface
public interface Projection {
    void apply(Entry entry);
}
