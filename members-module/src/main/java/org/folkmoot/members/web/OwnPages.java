package org.folkmoot.members.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.web.Doors;

/**
 * Knows whether public pages may lead to a page of a member's own: whoever has not signed in is asked to, but who has as
 * staff alone would be refused.
 */
@ApplicationScoped
public class OwnPages {

    private final Doors doors;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OwnPages() {
        this.doors = null;
        this.actor = null;
    }

    @Inject
    public OwnPages(Doors doors, CurrentActor actor) {
        this.doors = doors;
        this.actor = actor;
    }

    /** True where a link to this address may be shown. */
    public boolean mayBeShown(String address) {
        Actor reader = actor.get();
        return reader.subject() == null || doors.areOpen(reader, address);
    }
}
