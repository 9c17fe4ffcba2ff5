package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.Notes;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;

/** Mail to a parent or guardian came back: finding another address becomes a task of the office. */
@ApplicationScoped
public class NoteThatAGuardianWasNotReached {

    private final Notes notes;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteThatAGuardianWasNotReached() {
        this.notes = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public NoteThatAGuardianWasNotReached(Notes notes, Audit audit, CurrentActor actor, Clock clock) {
        this.notes = notes;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes the task. */
    @Transactional
    public void note(PersonId person) {
        notes.write(
                person,
                "Email to the parent or guardian came back: find another way to reach them",
                actor.get().name(),
                clock.instant(),
                TrustClock.today(clock));
        audit.wrote("guardian.returned", "person:" + person, "email to the parent or guardian came back");
    }
}
