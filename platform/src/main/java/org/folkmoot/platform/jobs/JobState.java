package org.folkmoot.platform.jobs;

/** Where a job is. */
public enum JobState {
    /** Waits for a node to take it up. */
    QUEUED("Waiting"),
    /** A node works on it. */
    RUNNING("Running"),
    /** Came to its end. */
    DONE("Done"),
    /** Was stopped when asked. */
    CANCELLED("Stopped"),
    /** Stopped by a fault. */
    FAILED("Failed");

    private final String words;

    JobState(String words) {
        this.words = words;
    }

    /** What the office reads. */
    public String words() {
        return words;
    }
}
