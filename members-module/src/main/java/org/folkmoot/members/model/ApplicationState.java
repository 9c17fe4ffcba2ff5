package org.folkmoot.members.model;

import java.util.Set;

/** Where an application stands; which state may follow which is said here and nowhere else. */
public enum ApplicationState {
    AWAITING_CONFIRMATION("waiting for the email to be confirmed"),
    QUEUED("waiting for the office"),
    ACCEPTED("accepted"),
    REFUSED("refused");

    private final String words;

    ApplicationState(String words) {
        this.words = words;
    }

    /** How the office reads it. */
    public String words() {
        return words;
    }

    /** True where the state may change to the other. */
    public boolean mayBecome(ApplicationState next) {
        return followers().contains(next);
    }

    private Set<ApplicationState> followers() {
        return switch (this) {
            case AWAITING_CONFIRMATION -> Set.of(QUEUED, ACCEPTED, REFUSED);
            case QUEUED -> Set.of(ACCEPTED, REFUSED);
            case ACCEPTED, REFUSED -> Set.of(QUEUED);
        };
    }
}
