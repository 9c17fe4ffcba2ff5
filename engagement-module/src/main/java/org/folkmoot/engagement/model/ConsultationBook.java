package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** The consultations that have opened, and which table notes were handed to them. */
public interface ConsultationBook {

    /** Remembers a consultation. */
    void opened(OpenConsultation consultation);

    /** Notes that one has ended with its outcome: no more notes are handed to it. */
    void ended(String slug, LocalDate today);

    /** Those that have not closed on this day, the next to close first. */
    List<OpenConsultation> open(LocalDate today);

    /** Ids of the typed notes of a meeting, in order. */
    List<Long> notes(long meeting);

    /** Notes that these were handed over; false where they were before. */
    boolean handed(long meeting, String consultation, int notes, Instant now);

    /** Titles of the consultations that have a meeting's notes. */
    List<String> having(long meeting);

    /** One that has opened at some time. */
    Optional<OpenConsultation> find(String slug);

    /** The meetings whose notes were handed to a consultation. */
    List<Long> meetingsOf(String slug);

    /** Notes who came to its tables and is told what came of it; a day is null where their letter waits for a format. */
    void told(String slug, Map<Long, Optional<LocalDate>> guests);

    /**
     * Notes that a letter that waited reached somebody; false where none did.
     *
     * @param about what the letter was about, {@code consultation:} and the slug
     */
    boolean reached(String about, PersonId person, LocalDate on);

    /**
     * A consultation that people can answer.
     *
     * @param topics whose followers are told of it
     */
    record OpenConsultation(String slug, String title, LocalDate closes, List<String> topics) {

        public OpenConsultation {
            topics = List.copyOf(topics);
        }
    }
}
