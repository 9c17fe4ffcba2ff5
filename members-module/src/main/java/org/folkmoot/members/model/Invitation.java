package org.folkmoot.members.model;

import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Staff or patients who become members on a day unless they say no, or a leaver who may stay as a public member.
 *
 * @param countsOn the day on which they become members, or the last day of an offer
 * @param endedOn the day on which they said no, joined, or the office withdrew it
 * @param how how it ended, in words
 */
public record Invitation(
        long id,
        PersonId person,
        String name,
        long batch,
        Kind kind,
        State state,
        String constituency,
        @Nullable String classCode,
        int constitution,
        LocalDate invitedOn,
        LocalDate countsOn,
        @Nullable LocalDate endedOn,
        @Nullable String how) {

    /** What is offered. */
    public enum Kind {
        /** Staff, unless they say no. */
        STAFF,
        /** Somebody who left, if they say yes. */
        PUBLIC,
        /** A patient, unless they say no. */
        PATIENT;

        /** True where they are members on a day without saying anything. */
        public boolean unlessTheyObject() {
            return this != PUBLIC;
        }
    }

    /** Where it stands. */
    public enum State {
        WAITS("No answer yet"),
        OPTED_OUT("Does not wish to be a member"),
        JOINED("Member"),
        WITHDRAWN("Withdrawn");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }
    }
}
