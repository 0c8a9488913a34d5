package app.intact;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What one input may cost at most: a second of the processor's time, and 64 MiB.
public final class Bounded {

    private static final long MOST_NANOS = 1_000_000_000;
    private static final long MOST_BYTES = 64L << 20;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /// Runs it in this thread, and fails if it cost more.
    public void run(Runnable work) {
        long nanos = thread.getCurrentThreadCpuTime();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        work.run();
        assertThat(thread.getCurrentThreadCpuTime() - nanos).isLessThan(MOST_NANOS);
        assertThat(thread.getCurrentThreadAllocatedBytes() - bytes).isLessThan(MOST_BYTES);
    }
}
