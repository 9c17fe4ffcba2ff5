package org.folkmoot.engagement.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.NotFound;

/** Opens a meeting only to those who convene its scope, and the office's own to the office; for everyone else it does not exist. */
@ApplicationScoped
public class ConvenersMeetings {
    private final MeetingBook book;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    ConvenersMeetings() {
        this.book = null;
        this.actor = null;
    }

    @Inject
    public ConvenersMeetings(MeetingBook book, CurrentActor actor) {
        this.book = book;
        this.actor = actor;
    }

    /** The meeting to read. */
    public Meeting find(long id) {
        return mine(book.find(id), id);
    }

    /** The meeting to plan another one like it: one's own or, for the office, any that the office may plan. */
    public Meeting toCopy(long id) {
        return book.find(id)
                .filter(found -> actor.get().holds(Role.CONVENER, found.scope())
                        || (isOffice() && Meeting.isForTheOffice(found.scope())))
                .orElseThrow(() -> NotFound.of("meeting", id));
    }

    /** The meeting to change; nobody else changes it meanwhile. */
    Meeting lock(long id) {
        return mine(book.lock(id), id);
    }

    /** Refuses a scope that the actor does not convene. */
    public void mustConvene(Scope scope) {
        if (!actor.get().holds(Role.CONVENER, scope) && !(isOffice() && Meeting.isForTheOffice(scope))) {
            throw NotFound.of("scope", scope.key());
        }
    }

    private boolean isOffice() {
        return actor.get().may(Permission.RUN_ENGAGEMENT);
    }

    private Meeting mine(Optional<Meeting> meeting, long id) {
        return meeting.filter(found ->
                        actor.get().holds(Role.CONVENER, found.scope()) || (isOffice() && found.isOfTheOffice()))
                .orElseThrow(() -> NotFound.of("meeting", id));
    }
}
