package org.folkmoot.launcher.programs;

/** A program that the launcher keeps running. */
public interface Program {
    /** What people call it, in a sentence. */
    String name();

    /** Starts it and waits until it can be used; refuses in one line when it cannot. */
    void start();

    /** Whether its process is there. */
    boolean isAlive();

    /** What its process ended with. */
    int exitCode();

    /** Ends it, cleanly if it lets itself be ended so. */
    void stop();
}
