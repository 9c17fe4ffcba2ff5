package org.folkmoot.platform.jobs;

import java.time.Duration;

/** A kind of background work that runs again and again, from the first start on, at most once at a time over all nodes. */
public interface RegularJob extends JobKind {

    /** How long after one run the next begins. */
    Duration every();
}
