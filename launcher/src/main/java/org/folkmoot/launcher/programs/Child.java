package org.folkmoot.launcher.programs;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.Consumer;
import org.folkmoot.launcher.data.DataFolder;
import org.folkmoot.launcher.refusals.Refused;
import org.jspecify.annotations.Nullable;

/** One program as a process of ours: started with a record of which process it is, followed, and ended. */
final class Child {
    private final String name;
    private final DataFolder data;
    private final Duration patience;
    private volatile @Nullable Process process;
    private boolean stopped;

    Child(String name, DataFolder data, Duration patience) {
        this.name = name;
        this.data = data;
        this.patience = patience;
    }

    static String recordOf(String name) {
        return name + ".process";
    }

    /** Starts it; its output goes to the reader given. */
    synchronized void start(ProcessBuilder command, Consumer<InputStream> output) {
        if (stopped) {
            throw new Refused("The " + name + " is not started any more: Folkmoot is stopping.");
        }
        try {
            Process started = command.redirectErrorStream(true).start();
            started.getOutputStream().close();
            process = started;
            data.remember(recordOf(name), ProcessRecord.of(started.toHandle()).toProperties());
            output.accept(started.getInputStream());
        } catch (IOException e) {
            throw new Refused("The " + name + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    boolean isAlive() {
        Process current = process;
        return current != null && current.isAlive();
    }

    /** What it ended with; nothing when it never ran. */
    int exitCode() {
        Process current = process;
        return current == null || current.isAlive() ? 0 : current.exitValue();
    }

    /** Ends it for good: it will not be started again. */
    void stop() {
        synchronized (this) {
            stopped = true;
        }
        end();
    }

    /** Ends it; it may be started again. */
    void end() {
        Process current = process;
        if (current != null) {
            Ending.end(current.toHandle(), patience);
        }
    }
}
