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

    /** True once someone asked to stop. */
    boolean cancelled();

    /** Adds a line to the job's log, such as a refused row with its reason. */
    void log(String line);

    /** One sentence that says how it ended. */
    void result(String sentence);
}
