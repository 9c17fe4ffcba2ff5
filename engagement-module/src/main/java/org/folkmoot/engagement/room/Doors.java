package org.folkmoot.engagement.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingBook;
import org.folkmoot.engagement.model.rules.TheDoorIsOpenOnTheDay;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.Scope;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Lets somebody into the pages of a meeting's door or room only where that is theirs; names only on the day. */
@ApplicationScoped
public class Doors {
    private final MeetingBook meetings;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Doors() {
        this.meetings = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public Doors(MeetingBook meetings, CurrentActor actor, Clock clock) {
        this.meetings = meetings;
        this.actor = actor;
        this.clock = clock;
    }

    /** The meeting whose door the actor keeps. */
    public Meeting door(long id) {
        return meetings.find(id)
                .filter(found -> keepsDoor(found.scope()))
                .orElseThrow(() -> NotFound.of("meeting", id));
    }

    /** The same, where its door is open. */
    public Meeting openDoor(long id) {
        Meeting meeting = door(id);
        RuleBroken.check(rule(meeting));
        return meeting;
    }

    /** True where names may be shown now. */
    public boolean isOpen(Meeting meeting) {
        return !rule(meeting).broken();
    }

    /** True where the actor keeps the doors of this scope. */
    public boolean keepsDoor(Scope scope) {
        Actor who = actor.get();
        return who.holds(Role.DOOR, scope) || who.may(Permission.RUN_ENGAGEMENT);
    }

    /** The meeting that the actor holds: its convener, or the office. */
    public Meeting room(long id) {
        return meetings.find(id)
                .filter(found -> actor.get().holds(Role.CONVENER, found.scope())
                        || actor.get().may(Permission.RUN_ENGAGEMENT))
                .orElseThrow(() -> NotFound.of("meeting", id));
    }

    /** Where whoever holds a meeting has its page: at the office's desk or the convener's. */
    public String homeOf(Meeting meeting) {
        boolean office = actor.get().may(Permission.RUN_ENGAGEMENT);
        return (office ? "/office/meetings/" : "/governor/meetings/") + meeting.id();
    }

    private TheDoorIsOpenOnTheDay rule(Meeting meeting) {
        return new TheDoorIsOpenOnTheDay(meeting.state(), meeting.details().time(), clock.instant());
    }
}
