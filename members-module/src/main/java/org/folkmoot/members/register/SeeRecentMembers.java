package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.store.views.Envelope;
import org.folkmoot.members.store.views.Envelopes;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.audit.RecentlyRead;

/** Shows somebody of the office whose records they looked at last. */
@ApplicationScoped
public class SeeRecentMembers {

    private static final int MOST = 8;

    private final RecentlyRead recent;
    private final Envelopes people;
    private final Audit audit;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SeeRecentMembers() {
        this.recent = null;
        this.people = null;
        this.audit = null;
        this.actor = null;
    }

    @Inject
    public SeeRecentMembers(RecentlyRead recent, Envelopes people, Audit audit, CurrentActor actor) {
        this.recent = recent;
        this.people = people;
        this.audit = audit;
        this.actor = actor;
    }

    /** The people, the latest first. */
    public List<Recent> see() {
        Subject reader = actor.get().subject();
        if (reader == null) {
            return List.of();
        }
        List<Long> numbers =
                recent.by(reader, MOST).stream().map(PersonId::value).toList();
        List<Recent> found =
                people.of(numbers).stream().map(SeeRecentMembers::named).toList();
        if (!found.isEmpty()) {
            audit.readMany("recently viewed members", "one's own", found.size());
        }
        return found;
    }

    private static Recent named(Envelope person) {
        return new Recent(person.number(), person.name());
    }

    /** Somebody by number and name. */
    public record Recent(long number, String name) {}
}
