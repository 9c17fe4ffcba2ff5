package org.folkmoot.platform.start;

/**
 * Something to be done once at every start, after all migrations and before the first request: load a pack's files,
 * plan regular work. Runs as the job {@code start}, outside a transaction; every step must be safe to run again.
 */
public interface StartUpStep {

    /** Steps run from low to high: platform below 100, members 100-199, engagement 200-299, strategy 300-399. */
    int order();

    /** Does the step. */
    void run();
}
