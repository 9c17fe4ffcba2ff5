package org.folkmoot.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the actor with the thread: the front door binds it for a request, a job runner for a job. */
@ApplicationScoped
public class BoundActor implements CurrentActor {

    private static final ThreadLocal<@Nullable Actor> BOUND = new ThreadLocal<>();

    @Override
    public Actor get() {
        Actor actor = BOUND.get();
        if (actor == null) {
            throw new IllegalStateException("No actor: this runs neither in a request nor in a job");
        }
        return actor;
    }

    @Override
    public <T> T as(Actor actor, Supplier<T> work) {
        Actor before = BOUND.get();
        BOUND.set(actor);
        try {
            return work.get();
        } finally {
            put(before);
        }
    }

    /** Binds the actor of a request that begins, or changes it when someone signs in half-way. */
    public static void bind(Actor actor) {
        BOUND.set(actor);
    }

    /** Unbinds at the end of a request, so that no thread carries an actor into the next one. */
    public static void clear() {
        BOUND.remove();
    }

    private static void put(@Nullable Actor before) {
        if (before == null) {
            BOUND.remove();
        } else {
            BOUND.set(before);
        }
    }
}
