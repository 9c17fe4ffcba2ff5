package org.folkmoot.strategy.testing;

import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;

/** An actor whom the test names. */
public final class NamedActor implements CurrentActor {

    private Actor actor = new Actor("Edith Editor", Subject.staff(1), List.of());

    /** From now on this one acts. */
    public void is(Actor other) {
        actor = other;
    }

    @Override
    public Actor get() {
        return actor;
    }

    @Override
    public <T> T as(Actor other, Supplier<T> work) {
        Actor before = actor;
        actor = other;
        try {
            return work.get();
        } finally {
            actor = before;
        }
    }
}
