package org.folkmoot.members.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.platform.jobs.JobRun;
import org.jspecify.annotations.Nullable;

/** A job over a test's database that can be killed or asked to stop after so many steps, and taken up again. */
public final class SteppedRun implements JobRun {

    private final MembersUnit unit;
    private final Map<String, String> parameters;
    private final List<String> lines = new ArrayList<>();
    private @Nullable String checkpoint;
    private int steps;
    private int killAfter = Integer.MAX_VALUE;
    private int cancelAfter = Integer.MAX_VALUE;
    private String result = "";

    public SteppedRun(MembersUnit unit, Map<String, String> parameters) {
        this.unit = unit;
        this.parameters = Map.copyOf(parameters);
    }

    /** What a kill looks like to the job. */
    public static final class Killed extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    /** The step after so many more is rolled back, as by a kill. */
    public SteppedRun killedAfter(int more) {
        killAfter = steps + more;
        return this;
    }

    /** Someone asks to stop after so many more steps. */
    public SteppedRun cancelledAfter(int more) {
        cancelAfter = steps + more;
        return this;
    }

    /** The node is back, and nobody asks to stop. */
    public SteppedRun again() {
        killAfter = Integer.MAX_VALUE;
        cancelAfter = Integer.MAX_VALUE;
        return this;
    }

    /** How many steps were committed. */
    public int steps() {
        return steps;
    }

    /** What it logged. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** What it said at last. */
    public String result() {
        return result;
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
    public void step(String next, long done, long total, Runnable work) {
        unit.run(() -> {
            work.run();
            if (steps >= killAfter) {
                throw new Killed();
            }
        });
        checkpoint = next;
        steps++;
    }

    @Override
    public void step(long done, long total, Supplier<String> work) {
        String[] next = {""};
        step("", done, total, () -> next[0] = work.get());
        checkpoint = next[0];
    }

    @Override
    public boolean cancelled() {
        return steps >= cancelAfter;
    }

    @Override
    public void log(String line) {
        lines.add(line);
    }

    @Override
    public void result(String sentence) {
        result = sentence;
    }
}
