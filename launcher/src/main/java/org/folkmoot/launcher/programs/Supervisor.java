package org.folkmoot.launcher.programs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.launcher.data.LauncherLog;
import org.folkmoot.launcher.refusals.Refused;

/** Keeps the programs running, in the order they need each other, until it is told to stop them in the opposite one. */
public final class Supervisor {
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final List<Program> programs = Collections.synchronizedList(new ArrayList<>());
    private final Consumer<String> say;
    private volatile boolean stopping;

    /** A supervisor that says on one line each what goes wrong. */
    public Supervisor(Consumer<String> say) {
        this.say = say;
    }

    /** Starts a program and keeps it from now on. */
    public void start(Program program) {
        programs.add(program);
        program.start();
    }

    /** Watches until stopped, starting again what ended by itself. */
    public void watch() {
        while (!stopping) {
            for (Program program : List.copyOf(programs)) {
                if (!stopping && !program.isAlive()) {
                    startAgain(program);
                }
            }
            pause(LOOK_EVERY);
        }
    }

    private void startAgain(Program program) {
        Backoff backoff = new Backoff();
        say.accept("The " + program.name() + " ended unexpectedly (exit code " + program.exitCode()
                + "); starting it again.");
        while (!stopping && !startedAgain(program)) {
            pause(backoff.next());
        }
    }

    private boolean startedAgain(Program program) {
        try {
            program.start();
            say.accept("The " + program.name() + " runs again.");
            return true;
        } catch (Refused e) {
            if (!stopping) {
                LauncherLog.failure(e);
                say.accept(e.getMessage() + " Trying again.");
            }
            return false;
        }
    }

    private void pause(Duration time) {
        Waiting.until(() -> stopping, time);
    }

    /** Stops all programs, the last started first. */
    public void stop() {
        stopping = true;
        List<Program> all = new ArrayList<>(programs);
        Collections.reverse(all);
        all.forEach(Program::stop);
    }
}
