package org.folkmoot.system.container;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often a listener is to stop half-way. */
final class Stops {

    private static final Map<String, Integer> LEFT = new ConcurrentHashMap<>();

    private Stops() {}

    static void tell(String name, int times) {
        LEFT.put(name, times);
    }

    static boolean allHappened(String name) {
        return LEFT.getOrDefault(name, 0) == 0;
    }

    static void stopIfTold(String name) {
        int left = LEFT.getOrDefault(name, 0);
        if (left > 0) {
            LEFT.put(name, left - 1);
            throw new IllegalStateException("Stopped half-way, as told");
        }
    }
}
