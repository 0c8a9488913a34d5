package app.intact.web;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Writes over what the collector has freed but not given back to the system. Not guaranteed: what the Java runtime
/// keeps elsewhere, and what the system itself has written to a swap file.
final class Forgetting {

    private static final long MORE = 8L << 20;
    private static final int AFTER_MILLIS = 700;

    private Forgetting() {}

    /// The smallest thing there is that can hold on to another. Anything larger would not fit into every gap that is
    /// left at the end of a region of the heap, and what was in that gap would stay.
    private static final class Grain {
        private static final int SIZE = 16;

        private final @Nullable Grain before;

        private Grain(@Nullable Grain before) {
            this.before = before;
        }
    }

    /// Once the request that locked is over too: until then it holds the journal.
    static void soon(ScheduledExecutorService on) {
        if (!on.isShutdown()) {
            var _ = on.schedule(Forgetting::freedMemory, AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// First everything that is still needed moves together, then grains fill the rest and a little more, and move
    /// together in their turn, over the ends of the regions that were left half empty.
    static void freedMemory() {
        keepFree(0, 1);
        try {
            fillAndShrink();
        } finally {
            keepFree(20, 50);
        }
    }

    private static void fillAndShrink() {
        System.gc();
        Grain grains = null;
        for (long left = Runtime.getRuntime().freeMemory() + MORE; left > 0; left -= Grain.SIZE) {
            grains = new Grain(grains);
        }
        System.gc();
        Reference.reachabilityFence(grains);
        grains = null;
        System.gc();
    }

    /// How much of the heap may stay free, in percent: nothing while forgetting, and at other times what `./intact`
    /// starts
    /// with, since a heap that always shrinks makes every page wait for it to grow (docs/performance.md).
    private static void keepFree(int least, int most) {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        // The least is never over the most in between.
        machine.setVMOption("MinHeapFreeRatio", "0");
        machine.setVMOption("MaxHeapFreeRatio", Integer.toString(most));
        machine.setVMOption("MinHeapFreeRatio", Integer.toString(least));
    }
}
