package org.folkmoot.members.model;

import java.util.List;
import org.folkmoot.contracts.PersonId;

/** What the register holds about a person beside the person's own row. */
public interface Traces {

    /**
     * The person's number, and after it those of the records that became part of this one. What other modules hold may
     * still stand under these.
     */
    List<PersonId> numbersOf(PersonId person);

    /** Files that name the person, or may do so: scans of paper forms, and the names of every extract of the register. */
    List<Long> filesNaming(PersonId person);

    /**
     * Removes applications, drafts, choices and history, vacates a seat, and blanks the words of memberships and
     * decisions; of those the constituency, the dates, the rule, its clause and version stay.
     */
    void remove(PersonId person);
}
