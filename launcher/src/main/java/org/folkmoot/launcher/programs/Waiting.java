package org.folkmoot.launcher.programs;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for something that another process does, looking often. */
final class Waiting {
    private static final int LOOK_EVERY_MILLIS = 50;

    private Waiting() {}

    /** True as soon as it is so, false when the time is over. */
    static boolean until(BooleanSupplier isSo, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end || !pause()) {
                return false;
            }
        }
        return true;
    }

    private static boolean pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
