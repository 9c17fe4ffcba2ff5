package org.folkmoot.platform.database;

import java.util.function.Supplier;

/**
 * Transactions begun by the floor itself, where no use case begins one: delivering an event, storing what a mail relay
 * answered, a step of a job.
 */
public interface Transactions {

    /** Does the work in a new transaction, beside a running one; an exception rolls it back. */
    <T> T inNew(Supplier<T> work);

    /** Does the work outside any transaction; a running one is set aside meanwhile. */
    <T> T outside(Supplier<T> work);

    /** True inside a transaction. */
    boolean active();

    /** Does this once the running transaction has committed, never where it rolls back. */
    void afterCommit(Runnable work);

    /** Does the work in a new transaction, beside a running one. */
    default void runInNew(Runnable work) {
        inNew(() -> {
            work.run();
            return true;
        });
    }

    /** Refuses to go on outside a transaction. */
    default void require(String what) {
        if (!active()) {
            throw new IllegalStateException(what + " needs a running transaction");
        }
    }
}
