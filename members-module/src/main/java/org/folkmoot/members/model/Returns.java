package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

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

    /** A mail of this person, or of anybody, that came back from this address and waits. */
    Optional<Row> waitingMail(@Nullable PersonId person, String address);

    /** Deals with it, and with all else of the same kind that came back from the same person and address. */
    void deal(Row row, Dealt dealt);

    /**
     * What was done about it.
     *
     * @param changed what changed on the record with it; null for nothing
     * @param channel how they wished to be written to until their mail address was removed; null where it was not
     */
    record Dealt(
            String outcome,
            Instant at,
            String by,
            @Nullable Changed changed,
            @Nullable ContactChannel channel) {}

    /** What dealing with it changed on the record. */
    enum Changed {
        /** The mail address was removed. */
        MAIL,
        /** They count as gone away. */
        GONE,
        /** Both. */
        MAIL_AND_GONE;

        /** What of the two it was; null for neither. */
        public static @Nullable Changed of(boolean mail, boolean gone) {
            return mail ? gone ? MAIL_AND_GONE : MAIL : gone ? GONE : null;
        }

        /** Whether the mail address was removed. */
        public boolean mail() {
            return this != GONE;
        }

        /** Whether they count as gone away since. */
        public boolean gone() {
            return this != MAIL;
        }
    }

    /** Those dealt with since, the newest first. */
    List<Row> dealtSince(Instant since, int most);

    /** Lets it wait again, with all else that was dealt with together; false where it waits. */
    boolean reopen(Row row);

    /** Those of these people whose mail to their present address came back, while nobody has dealt with it. */
    Set<PersonId> mailCameBack(List<PersonId> people);

    /**
     * Something that came back, with the person's name.
     *
     * @param dealt null while it waits
     */
    record Row(
            long id,
            PersonId person,
            String name,
            Kind kind,
            String address,
            String words,
            Instant at,
            @Nullable Dealt dealt) {

        /** Whether it waits to be dealt with. */
        public boolean open() {
            return dealt == null;
        }
    }
}
