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
}
