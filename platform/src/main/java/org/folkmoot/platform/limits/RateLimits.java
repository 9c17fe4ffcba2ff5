package org.folkmoot.platform.limits;

import java.time.Duration;

/** Limits on how often something may be done, shared by all nodes. */
public interface RateLimits {

    /**
     * Takes one from the bucket of this key.
     *
     * @param name what is limited, such as {@code join}
     * @param key whose bucket, such as an address or a hash of a mail address
     * @return false where nothing is left
     */
    boolean take(String name, String key, int most, Duration per);

    /**
     * Takes one in the running transaction and gives it back where that rolls back: no commit of its own, and whoever
     * takes from the same bucket waits for the transaction's end. For limits on what the transaction stores.
     */
    default boolean takeInTransaction(String name, String key, int most, Duration per) {
        return take(name, key, most, per);
    }
}
