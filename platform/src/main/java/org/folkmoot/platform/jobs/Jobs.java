package org.folkmoot.platform.jobs;

import java.util.Map;

/** Starts background work. */
public interface Jobs {

    /** Stores a job in the running transaction; a node takes it up after commit. Returns its id. */
    long start(String kind, Map<String, String> parameters);

    /** Plans a job kind to run again and again, at most once at a time over all nodes. */
    void every(java.time.Duration interval, String kind);

    /** Asks a job to stop after its present step. */
    void cancel(long id);
}
