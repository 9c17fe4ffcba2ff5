package org.folkmoot.engagement.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a mailing stands. */
public enum MailingState {
    DRAFT("Draft"),
    SCHEDULED("Scheduled"),
    SENDING("Being sent"),
    PAUSED("Paused"),
    SENT("Sent"),
    STOPPED("Stopped");

    private final String words;

    MailingState(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The table of what may follow what. */
    public Set<MailingState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SCHEDULED);
            case SCHEDULED -> EnumSet.of(DRAFT, SENDING, SENT);
            case SENDING -> EnumSet.of(SENDING, PAUSED, STOPPED, SENT);
            case PAUSED -> EnumSet.of(SENDING, STOPPED);
            case SENT, STOPPED -> EnumSet.noneOf(MailingState.class);
        };
    }
}
