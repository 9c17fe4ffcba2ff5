package org.folkmoot.engagement.model;

import java.util.EnumSet;
import java.util.Set;

/** The table of what state may follow which; a new state does not compile until it has its line here. */
public final class AllowedMeetingChanges {

    private AllowedMeetingChanges() {}

    /** The states that may follow. */
    public static Set<MeetingState> after(MeetingState state) {
        return switch (state) {
            case DRAFT, RETURNED -> EnumSet.of(MeetingState.WAITING_FOR_APPROVAL, MeetingState.CANCELLED);
            case WAITING_FOR_APPROVAL ->
                EnumSet.of(MeetingState.DRAFT, MeetingState.RETURNED, MeetingState.APPROVED, MeetingState.CANCELLED);
            case APPROVED -> EnumSet.of(MeetingState.INVITING, MeetingState.HELD, MeetingState.CANCELLED);
            case INVITING -> EnumSet.of(MeetingState.HELD, MeetingState.CANCELLED);
            case HELD, CANCELLED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    /** True where one state may follow the other. */
    public static boolean allows(MeetingState from, MeetingState to) {
        return after(from).contains(to);
    }
}
