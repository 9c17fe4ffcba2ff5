package org.folkmoot.members.model;

import java.time.Instant;
import org.folkmoot.contracts.PersonId;

/**
 * A consent or an objection, given or taken back.
 *
 * @param given true where it was given, false where it was taken back
 * @param words how it was said
 */
public record ConsentLine(PersonId person, Subject subject, boolean given, Instant at, String who, String words) {

    /** What somebody consents or objects to. */
    public enum Subject {
        REGISTER("Objection to the public register"),
        ENGAGEMENT("Objection to messages that the law does not require"),
        NETWORK("Consent to keep a network that says something about them"),
        GUARDIAN("Consent of a parent or guardian");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        /** How pages say it. */
        public String words() {
            return words;
        }
    }
}
