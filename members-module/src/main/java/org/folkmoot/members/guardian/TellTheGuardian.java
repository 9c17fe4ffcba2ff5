package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.members.model.Guardians;
import org.folkmoot.members.model.Notes;
import org.folkmoot.members.model.Person;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.clock.TrustClock;

/** Tells a parent or guardian what was recorded or decided; an agreement taken back becomes a task of the office. */
@ApplicationScoped
public class TellTheGuardian {

    private final Guardians guardians;
    private final GuardianLetters letters;
    private final Notes notes;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellTheGuardian() {
        this.guardians = null;
        this.letters = null;
        this.notes = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public TellTheGuardian(Guardians guardians, GuardianLetters letters, Notes notes, CurrentActor actor, Clock clock) {
        this.guardians = guardians;
        this.letters = letters;
        this.notes = notes;
        this.actor = actor;
        this.clock = clock;
    }

    /** Their agreement, or that it was taken back, is on record now. */
    public void recorded(Person person, boolean agrees) {
        guardians.of(person.id()).ifPresent(kept -> letters.recorded(person, kept, agrees));
        if (!agrees && person.status().belongs()) {
            notes.write(
                    person.id(),
                    "A parent or guardian does not agree any longer: decide about the membership",
                    actor.get().name(),
                    clock.instant(),
                    TrustClock.today(clock));
        }
    }

    /** The application was refused. */
    public void refused(Person person, String reason) {
        guardians.of(person.id()).ifPresent(kept -> letters.refused(person, kept, reason));
    }
}
