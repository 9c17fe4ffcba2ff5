package org.folkmoot.platform.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.jobs.Tidying;

/** Removes rate-limit buckets that are full again. */
@ApplicationScoped
class OldBuckets implements Tidying {

    private final BucketLimits limits;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OldBuckets() {
        limits = null;
    }

    @Inject
    OldBuckets(BucketLimits limits) {
        this.limits = limits;
    }

    @Override
    public String what() {
        return "spent rate limits";
    }

    @Override
    public int tidy(int most) {
        return limits.removeExpired(most);
    }
}
