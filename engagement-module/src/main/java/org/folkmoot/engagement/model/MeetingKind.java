package org.folkmoot.engagement.model;

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

    /** What people read. */
    public String words() {
        return words;
    }
}
