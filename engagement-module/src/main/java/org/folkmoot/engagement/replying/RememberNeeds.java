package org.folkmoot.engagement.replying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.NeedsBook;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;

/** Remembers a person's needs for the next meeting where they ask for it, and forgets them as soon as they do not. */
@ApplicationScoped
public class RememberNeeds {
    private final NeedsBook book;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    RememberNeeds() {
        this.book = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public RememberNeeds(NeedsBook book, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is remembered. */
    public Optional<Needs> of(PersonId person) {
        return book.of(person);
    }

    /** Keeps the person's choice; needs that are empty are not remembered either. */
    @Transactional
    public void choose(PersonId person, Needs needs, boolean wanted) {
        Actor who = actor.get().subject() == null ? Actor.byLink(person) : actor.get();
        actor.run(who, () -> keep(person, wanted && !needs.isEmpty() ? needs : Needs.NONE));
    }

    private void keep(PersonId person, Needs needs) {
        if (!needs.isEmpty()) {
            book.remember(person, needs, clock.instant());
            audit.wrote("needs.remember", "person:" + person, "What the person needs at meetings is remembered");
        } else if (book.forget(person)) {
            audit.wrote("needs.forget", "person:" + person, "What the person needs is no longer remembered");
        }
    }
}
