package org.folkmoot.strategy.testing;

import java.util.Map;
import org.folkmoot.platform.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/** A run of a job that keeps what it said last. */
public final class PlainRun implements JobRun {

    /** How it ended. */
    public String result = "";

    @Override
    public long id() {
        return 1;
    }

    @Override
    public Map<String, String> parameters() {
        return Map.of();
    }

    @Override
    public @Nullable String checkpoint() {
        return null;
    }

    @Override
    public void step(String checkpoint, long done, long total, Runnable work) {
        work.run();
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void log(String line) {}

    @Override
    public void result(String sentence) {
        result = sentence;
    }
}
