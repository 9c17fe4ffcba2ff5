package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** A page of what waits, the oldest first. */
    List<Row> waiting(int skip, int most);

    /** How much waits. */
    long countWaiting();

    /** One that came back. */
    Optional<Row> find(long id);

    /** Deals with it, and with all else of the same kind that came back from the same person and address. */
    void deal(Row row, String outcome, Instant at, String by);

    /** Those of these people whose mail to their present address came back, while nobody has dealt with it. */
    Set<PersonId> mailCameBack(List<PersonId> people);

    /** Something that came back, with the person's name. */
    record Row(
            long id, PersonId person, String name, Kind kind, String address, String words, Instant at, boolean open) {}
}
