package org.folkmoot.engagement.model;

import java.util.EnumSet;
import java.util.Set;

/** Where a convener's message to members stands. */
public enum ThreadState {
    DRAFT("Draft"),
    WAITING("Waiting for the office"),
    RETURNED("Sent back"),
    SENT("Sent");

    private final String words;

    ThreadState(String words) {
        this.words = words;
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** True while its convener may change it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** The table of what may follow what. */
    public Set<ThreadState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(WAITING);
            case WAITING -> EnumSet.of(RETURNED, SENT);
            case SENT -> EnumSet.noneOf(ThreadState.class);
        };
    }
}
