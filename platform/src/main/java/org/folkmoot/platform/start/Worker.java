package org.folkmoot.platform.start;

import java.time.Duration;

/** Work that goes on behind the requests for as long as the application runs; a CDI bean. */
public interface Worker {

    /** What its threads are called. */
    String name();

    /** How many threads work at once on this node. */
    int threads();

    /** How long to wait for a call before looking again. */
    Duration pause();

    /** How long to let more come together after a call, so that they are dealt with at once. */
    default Duration gathering() {
        return Duration.ZERO;
    }

    /** True where every node does this for itself; false where any node can do it for all. */
    default boolean ofEveryNode() {
        return false;
    }

    /** What wakes it early. */
    Wake wake();

    /** Does one piece of work; returns false where nothing was left to do. */
    boolean turn();

    /** Called once at a clean stop, when no thread takes another turn, while the database can still be reached. */
    default void stop() {}
}
