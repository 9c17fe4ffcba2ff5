package org.folkmoot.members.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.folkmoot.platform.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/** A run of a job that takes its steps one after another and keeps what it said. */
public final class PlainRun implements JobRun {

    private final Map<String, String> parameters;
    private final Consumer<Runnable> transaction;
    private final List<String> log = new ArrayList<>();
    private String result = "";
    private @Nullable String checkpoint;

    /** A run whose steps are done by {@code transaction}. */
    public PlainRun(Map<String, String> parameters, Consumer<Runnable> transaction) {
        this.parameters = parameters;
        this.transaction = transaction;
    }

    /** How it ended. */
    public String result() {
        return result;
    }

    /** What it said on the way. */
    public List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public long id() {
        return 1;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    @Override
    public @Nullable String checkpoint() {
        return checkpoint;
    }

    @Override
    public void step(String reached, long done, long total, Runnable work) {
        transaction.accept(work);
        checkpoint = reached;
    }

    @Override
    public void step(long done, long total, Supplier<String> work) {
        transaction.accept(() -> checkpoint = work.get());
    }

    @Override
    public boolean cancelled() {
        return false;
    }

    @Override
    public void log(String line) {
        log.add(line);
    }

    @Override
    public void result(String sentence) {
        result = sentence;
    }
}
