package org.folkmoot.members.testing;

import java.util.List;
import java.util.function.Supplier;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;

/** Acts as somebody until told otherwise. */
public final class ActingAs implements CurrentActor {

    private Actor actor;

    private ActingAs(Actor actor) {
        this.actor = actor;
    }

    /** Olive of the membership office. */
    public static ActingAs theOffice() {
        return new ActingAs(new Actor("Olive Office", Subject.staff(1), List.of()));
    }

    /** Becomes somebody else. */
    public void now(Actor other) {
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
