package org.folkmoot.platform.jobs;

/** Removes what is no longer needed, a piece at a time; a CDI bean that the hourly job calls. */
public interface Tidying {

    /** What it removes, for the log. */
    String what();

    /** Removes at most this many in the running transaction; returns how many it removed. */
    int tidy(int most);
}
