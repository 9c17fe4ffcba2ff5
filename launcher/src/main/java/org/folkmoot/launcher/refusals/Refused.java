package org.folkmoot.launcher.refusals;

/** A reason not to go on that the person who started us can do something about: shown as one line, without a trace. */
public final class Refused extends RuntimeException {
    /** Refuses with the whole line that the person will read. */
    public Refused(String line) {
        super(line);
    }

    /** Refuses with the whole line that the person will read, and the cause for the log. */
    public Refused(String line, Throwable cause) {
        super(line, cause);
    }
}
