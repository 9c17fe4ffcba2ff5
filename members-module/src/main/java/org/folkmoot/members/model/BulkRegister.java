package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Puts many people on record at once: one statement a table, not one a person. */
public interface BulkRegister {

    /** Puts them on record in the running transaction; returns their numbers in the same order. */
    List<PersonId> add(List<Entry> entries);

    /**
     * A person with all that begins with them.
     *
     * @param person as the record shall stand, its status and present constituency included
     * @param grounds why they may be a member; null for none
     * @param said what was consented or objected to
     * @param guardian who agreed for them; null for somebody who is old enough to agree alone
     * @param formerNumber by which another system knew them; null for none
     */
    record Entry(
            Person person,
            List<Stay> stays,
            @Nullable Grounds grounds,
            List<HistoryLine> history,
            List<Chosen> chosen,
            List<Said> said,
            @Nullable Guardian guardian,
            @Nullable String formerNumber) {

        /** Somebody who objected to nothing and is old enough to agree alone. */
        public Entry(
                Person person,
                List<Stay> stays,
                @Nullable Grounds grounds,
                List<HistoryLine> history,
                List<Chosen> chosen) {
            this(person, stays, grounds, history, chosen, List.of(), null, null);
        }
    }

    /** A membership; the last one may go on. */
    record Stay(
            String constituency,
            @Nullable String classCode,
            LocalDate joined,
            @Nullable LocalDate ended,
            @Nullable String reason,
            ResidenceBasis residenceBasis) {}

    /** A decision on somebody who has no number yet. */
    record Grounds(
            Instant at,
            int constitution,
            String rule,
            String clause,
            String outcome,
            String constituency,
            @Nullable String classCode,
            String words,
            String inputs,
            String by) {}

    /** A consent or an objection of somebody who has no number yet, and how it was given. */
    record Said(ConsentLine.Subject subject, Instant at, String who, String words) {}

    /** An interest or network that they chose. */
    record Chosen(Choices.Kind kind, String slug, Instant at, boolean consented) {}
}
