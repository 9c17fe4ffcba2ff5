package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import org.folkmoot.contracts.PersonId;

/** Letters and mails that came back. */
public interface Returns {

    /** What came back. */
    enum Kind {
        POST("Letter"),
        MAIL("Email");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** How lists say it. */
        public String words() {
            return words;
        }
    }

    /**
     * Something that came back.
     *
     * @param address where it had gone, in one line
     * @param words what was written on it, or what the mail server said
     */
    record Returned(PersonId person, Kind kind, String address, String words, Instant at, String by) {}

    /** Keeps what came back, to be dealt with. */
    void note(List<Returned> returned);
}
