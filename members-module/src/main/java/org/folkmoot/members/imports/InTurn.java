package org.folkmoot.members.imports;

import org.jspecify.annotations.Nullable;

/** Lets several threads come to the end of their work in the order in which it was given out. */
final class InTurn {

    private long next;
    private boolean over;

    /** Waits until all work before this one has passed. */
    synchronized void await(long number) {
        while (next != number && !over) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Over(e);
            }
        }
        if (over) {
            throw new Over(null);
        }
    }

    /** This one is done with: the next may go. */
    synchronized void passed() {
        next++;
        notifyAll();
    }

    /** Something went wrong: nobody goes any more. */
    synchronized void end() {
        over = true;
        notifyAll();
    }

    /** True once nobody goes any more. */
    synchronized boolean isOver() {
        return over;
    }

    /** What is not done, because work before it went wrong. */
    static final class Over extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Over(@Nullable Throwable cause) {
            super("Work before this one went wrong", cause);
        }
    }
}
