package app.intact.command;

import java.util.concurrent.CountDownLatch;

/// Until Ctrl-C, or until the system asks the program to end.
public final class UntilStopped implements Lifetime {

    @Override
    public void last(Runnable end) {
        Runtime.getRuntime().addShutdownHook(new Thread(end, "end"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
