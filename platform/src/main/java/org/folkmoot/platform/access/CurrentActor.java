package org.folkmoot.platform.access;

import java.util.function.Supplier;

/** The actor of the running request or job, bound to the thread. */
public interface CurrentActor {

    /** Who acts now; {@link Actor#VISITOR} in a request without a session. */
    Actor get();

    /** Runs a piece of work as another actor: a job, or a person known by a link. */
    <T> T as(Actor actor, Supplier<T> work);

    /** Runs a piece of work as another actor. */
    default void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }
}
