package org.folkmoot.engagement.model;

import java.util.Arrays;
import java.util.List;

/** What sort of meeting it is. */
public enum MeetingKind {
    ANNUAL_MEMBERS_MEETING("Annual members' meeting"),
    COUNCIL_OF_GOVERNORS("Council of governors"),
    BOARD_IN_PUBLIC("Board meeting in public"),
    CONSTITUENCY_MEETING("Constituency meeting"),
    NETWORK_MEETING("Network meeting"),
    FOCUS_GROUP("Focus group"),
    TABLE_DISCUSSION("Table discussion"),
    DROP_IN("Drop-in"),
    TALK("Talk or open evening"),
    LAUNCH("Launch"),
    OTHER("Other meeting");

    private final String words;

    MeetingKind(String words) {
        this.words = words;
    }

    /**
     * The kinds that a trust plans: without members there is no meeting of theirs, without a council none of it, and a
     * network that is no trust has no board.
     */
    public static List<MeetingKind> plannedBy(boolean members, boolean council, boolean board) {
        return Arrays.stream(values())
                .filter(kind -> switch (kind) {
                    case ANNUAL_MEMBERS_MEETING, CONSTITUENCY_MEETING -> members;
                    case COUNCIL_OF_GOVERNORS -> council;
                    case BOARD_IN_PUBLIC -> board;
                    case NETWORK_MEETING, FOCUS_GROUP, TABLE_DISCUSSION, DROP_IN, TALK, LAUNCH, OTHER -> true;
                })
                .toList();
    }

    /** Whether the trust as a whole holds it, and no constituency, network or panel by itself. */
    public boolean isOfTheTrust() {
        return this == ANNUAL_MEMBERS_MEETING || this == COUNCIL_OF_GOVERNORS || this == BOARD_IN_PUBLIC;
    }

    /** What people read. */
    public String words() {
        return words;
    }
}
