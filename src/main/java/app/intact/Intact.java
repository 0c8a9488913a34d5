package app.intact;

/// Where Intact begins.
public final class Intact {
    private Intact() {}

    public static void main(String[] args) {}
}
