package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The versions of the constitution. */
public interface Constitutions {

    /** Where a version stands. */
    enum State {
        /** Being written; nothing rests on it. */
        DRAFT("Draft"),
        /** Approved; in force from its date until the next one is. */
        APPROVED("Approved"),
        /** Given up, or taken back with the moves that it made. */
        WITHDRAWN("Withdrawn");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }
    }

    /** A version and where it stands. */
    record Standing(Constitution constitution, State state) {}

    /** The approved version in force on a day; {@link Constitution#NONE} where there is none. */
    Constitution inForce(LocalDate day);

    /** One version, whatever its state. */
    Optional<Constitution> version(int version);

    /** All versions that were approved, newest first. */
    List<Constitution> all();

    /** All versions, drafts and withdrawn ones included, newest first. */
    List<Standing> standings();

    /** One version and where it stands. */
    Optional<Standing> standing(int version);

    /** Stores a new version, approved. */
    void add(Constitution constitution, Instant at);

    /** Stores a draft under the next free number, which the stored document carries too; returns it. */
    int draft(Constitution constitution, Instant at);

    /** Replaces a draft; fails with a conflict where it is none any more. */
    void redraft(Constitution constitution);

    /** Lets a draft be what the trust approved. */
    void approve(Constitution constitution);

    /** Gives a version up, and remembers what it was. */
    void withdraw(int version);

    /** What a withdrawn version was before; empty for any other, and where nobody remembers. */
    Optional<State> withdrawnFrom(int version);

    /** Lets a withdrawn version be what it was; fails with a conflict where it is not withdrawn any more. */
    void putBack(int version);
}
