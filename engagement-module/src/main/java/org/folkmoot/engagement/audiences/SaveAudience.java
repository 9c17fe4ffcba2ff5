package org.folkmoot.engagement.audiences;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.SavedAudienceBook;
import org.folkmoot.engagement.model.rules.OnlyItsMakerChangesAnAudience;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps an audience under a name, changes it, or removes it. */
@ApplicationScoped
public class SaveAudience {
    private final SavedAudienceBook book;
    private final SeeAudiences seeing;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SaveAudience() {
        this.book = null;
        this.seeing = null;
        this.actor = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public SaveAudience(SavedAudienceBook book, SeeAudiences seeing, CurrentActor actor, Audit audit, Clock clock) {
        this.book = book;
        this.seeing = seeing;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps it and returns its id. */
    @Transactional
    public long save(String name, Audience audience, boolean shared) {
        seeing.mustBeAllowed(audience);
        long id = book.add(name, audience, shared, seeing.owner(), actor.get().name(), clock.instant());
        audit.wrote("audience.save", "audience:" + id, audience.words());
        return id;
    }

    /** Changes what was read at {@code version}. */
    @Transactional
    public void change(long id, int version, String name, Audience audience, boolean shared) {
        mine(id);
        seeing.mustBeAllowed(audience);
        if (!book.change(id, version, name, audience, shared, clock.instant())) {
            throw Conflict.on("Audience", id);
        }
        audit.wrote("audience.change", "audience:" + id, audience.words());
    }

    /** Removes it; what was sent to it keeps its rule. */
    @Transactional
    public void remove(long id) {
        SavedAudience audience = mine(id);
        book.remove(id);
        audit.wrote("audience.remove", "audience:" + id, audience.name());
    }

    private SavedAudience mine(long id) {
        SavedAudience found = seeing.saved(id);
        RuleBroken.check(new OnlyItsMakerChangesAnAudience(found.owner(), seeing.owner()));
        return found;
    }
}
