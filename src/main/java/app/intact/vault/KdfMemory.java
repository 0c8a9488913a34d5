package app.intact.vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.jspecify.annotations.Nullable;

/// What a key's derivation works in, 64 MB as a rule. It can be laid out ahead of need, which makes the
/// derivation about a fifth faster; it is cleared after each use, and let go of once a vault is open.
final class KdfMemory {

    private @Nullable Blocks laidOut;

    synchronized void layOut(KdfCost cost) {
        laidOut = Blocks.of(cost);
    }

    synchronized void letGo() {
        laidOut = null;
    }

    /// One derivation at a time works in what is laid out, if that is enough; otherwise each in memory of its
    /// own.
    synchronized byte[] argon2id(byte[] secret, byte[] salt, KdfCost cost) {
        Blocks blocks = laidOut;
        return Primitives.argon2id(secret, salt, cost, blocks == null ? null : blocks.poolFor(cost));
    }

    /// A class by itself, so that a start without a vault need not read the library, whose signed file is
    /// slow to open.
    private record Blocks(FixedBlockPool pool, int count) {

        static Blocks of(KdfCost cost) {
            int count = countFor(cost);
            return new Blocks(new FixedBlockPool(count), count);
        }

        @Nullable
        BlockPool poolFor(KdfCost cost) {
            return countFor(cost) <= count ? pool : null;
        }

        private static int countFor(KdfCost cost) {
            return Argon2BytesGenerator.getBlockCount(cost.kib(), cost.lanes());
        }
    }
}
