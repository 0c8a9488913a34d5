package app.intact.vault;

/// How much work one guess at a passphrase costs.
///
/// @param kib memory in KiB, 19,456 to 1,048,576 in a vault
/// @param passes 1 to 16
/// @param lanes 1 to 8
record KdfCost(int kib, int passes, int lanes) {

    /// RFC 9106's second recommended choice: 64 MiB, three passes, four lanes.
    static final KdfCost USUAL = new KdfCost(65_536, 3, 4);

    /// No derivation: the secret has entropy enough.
    static final KdfCost NONE = new KdfCost(0, 0, 0);

    private static final int LEAST_KIB = 19_456;

    private static final int MOST_KIB = 1_048_576;

    /// What this program may ask for on a heap of so many bytes: the usual cost, and never more memory than a third of
    /// the heap (our choice: derivation allocates one large piece beside everything else that is alive).
    static KdfCost within(long heapBytes) {
        long third = heapBytes / 3 / 1024;
        int kib = Math.clamp(third, LEAST_KIB, USUAL.kib());
        return new KdfCost(kib, USUAL.passes(), USUAL.lanes());
    }

    /// Whether v1 allows it, and this heap can carry it.
    boolean isAllowed(long heapBytes) {
        return kib >= LEAST_KIB
                && kib <= MOST_KIB
                && kib * 1024L < heapBytes
                && passes >= 1
                && passes <= 16
                && lanes >= 1
                && lanes <= 8;
    }

    boolean isLessThan(KdfCost other) {
        return kib < other.kib || passes < other.passes;
    }
}
