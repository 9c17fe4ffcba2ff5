package org.folkmoot.engagement.model;

import java.time.Instant;

/** How often one member may be invited, so that nobody is asked too much. */
public interface ContactBudget {

    /** No limit. */
    ContactBudget NONE = () -> new Limit(0, Instant.EPOCH);

    /** What holds now. */
    Limit now();

    /**
     * A limit.
     *
     * @param most invitations that a member may get from {@code since} on; 0 for any number
     */
    record Limit(int most, Instant since) {

        /** True where there is a limit. */
        public boolean holds() {
            return most > 0;
        }
    }
}
