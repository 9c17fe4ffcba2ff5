package org.folkmoot.platform.jobs;

/** A kind of background work; a CDI bean. Runs in steps that are each committed, so it goes on where it stopped. */
public interface JobKind {

    /** The kind's name, stored in its rows. */
    String name();

    /** The title that the office reads. */
    String title();

    /**
     * Does the work from where {@code run.checkpoint()} says it stopped. Returns when all is done or
     * {@code run.cancelled()}.
     */
    void work(JobRun run) throws Exception;
}
