package org.folkmoot.platform.start;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes waiting workers of one kind when there is something to do. */
public final class Wake {

    private static final int MOST = 8;

    private final Semaphore calls = new Semaphore(0);

    /** Wakes one worker, or lets the next one that would wait go on. */
    public void call() {
        if (calls.availablePermits() < MOST) {
            calls.release();
        }
    }

    /** Waits for a call, but not longer than this. */
    boolean await(Duration most) throws InterruptedException {
        return calls.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    }
}
