package org.folkmoot.platform.jobs;

import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The running job, as its kind sees it. */
public interface JobRun {

    /** The job's id. */
    long id();

    /** What the job was started with. */
    Map<String, String> parameters();

    /** What the last committed step left; null at the first run. */
    @Nullable
    String checkpoint();

    /**
     * Runs a step in a transaction that also stores the checkpoint and the progress.
     *
     * @throws IllegalStateException when another node has taken the job over
     */
    void step(String checkpoint, long done, long total, Runnable work);

    /** The same where only the work knows its checkpoint, which it returns; a run for tests may take two steps for it. */
    default void step(long done, long total, Supplier<String> work) {
        String[] reached = {""};
        step("", done, total, () -> reached[0] = work.get());
        step(reached[0], done, total, () -> {});
    }

    /** How many steps may be at work at once, each on a thread of its own; one unless the run can do more. */
    default int sideBySide() {
        return 1;
    }

    /**
     * The same for one of several steps at work at once: the checkpoint is stored behind the work, so that only the end of
     * a step keeps the others waiting. Whoever takes such steps lets them come to the end of their work one after
     * another, in the order of their checkpoints, and the next only once this method has returned.
     */
    default void stepBesides(String checkpoint, long done, long total, Runnable work) {
        step(checkpoint, done, total, work);
    }

    /** True once someone asked to stop. */
    boolean cancelled();

    /** Adds a line to the job's log, such as a refused row with its reason. */
    void log(String line);

    /** One sentence that says how it ended. */
    void result(String sentence);
}
