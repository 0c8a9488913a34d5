package app.intact.strategy.page;

/// One of a few things to choose from.
///
/// @param what a line under it, "" for none
public record Pick(String code, String label, boolean chosen, String what) {

    Pick(String code, String label, boolean chosen) {
        this(code, label, chosen, "");
    }
}
