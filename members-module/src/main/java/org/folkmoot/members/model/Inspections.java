package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Requests to inspect the registers, and what came of them. */
public interface Inspections {

    /**
     * A request as stored.
     *
     * @param registers which they want to see
     * @param dealtAt null while it waits
     * @param outcome what was shown; empty while it waits
     * @param ending how it ended; null while it waits
     * @param opening the view that was opened last; null before
     */
    record Request(
            long id,
            Instant askedAt,
            String name,
            String contact,
            String wish,
            Set<RegisterKind> registers,
            @Nullable Instant dealtAt,
            String dealtBy,
            String outcome,
            @Nullable Ending ending,
            @Nullable Opening opening) {}

    /**
     * How a request ended.
     *
     * @param member true where a member asked, who pays nothing
     * @param chargePence what was charged
     */
    record Ending(boolean member, int chargePence) {}

    /**
     * A view of the register that was opened for the inspector.
     *
     * @param until when it ends by itself
     * @param registers which it shows
     * @param constituency the only one that the register of members shows; null for all
     * @param version which link opens it: each opening has a new one
     */
    record Opening(
            Instant until,
            Set<RegisterKind> registers,
            @Nullable String constituency,
            int version,
            @Nullable Instant closedAt) {

        /** True while it can be looked at. */
        public boolean open(Instant now) {
            return closedAt == null && now.isBefore(until);
        }
    }

    /** One look at the register. */
    record Look(Instant at, String by, String what, long names) {}

    /** Keeps a request. */
    void asked(Instant at, String name, String contact, String wish, Set<RegisterKind> registers);

    /** The request of this id. */
    Optional<Request> find(long id);

    /** The newest requests, those that wait first. */
    List<Request> newest(int most);

    /** Keeps how a request ended; false where it had ended before. */
    boolean dealt(long id, Instant at, String by, String outcome, Ending ending);

    /** Lets a request wait again; false where it waits. */
    boolean reopen(long id);

    /** Opens these registers for the inspector; returns the version of the link. */
    int open(long id, Instant until, Set<RegisterKind> registers, @Nullable String constituency);

    /** Ends the view now; false where none is open. */
    boolean close(long id, Instant at);

    /** Keeps that somebody looked. */
    void looked(long id, Look look);

    /** Every look, newest first. */
    List<Look> looks(long id, int most);
}
