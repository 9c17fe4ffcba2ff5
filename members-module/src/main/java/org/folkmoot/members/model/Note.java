package org.folkmoot.members.model;

import java.time.Instant;
import java.time.LocalDate;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the office wrote on a record for itself; with a day it is a task until somebody has done it. The person gets to
 * see it in the copy of everything.
 *
 * @param dueOn by when something is to be done; null for a plain note
 * @param doneAt null while it waits
 * @param doneBy who did it; empty while it waits
 * @param takenBackAt when it was taken back as written in error; null while it stands
 * @param takenBackBy who took it back; empty while it stands
 */
public record Note(
        long id,
        PersonId person,
        String words,
        String writtenBy,
        Instant writtenAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant doneAt,
        String doneBy,
        @Nullable Instant takenBackAt,
        String takenBackBy) {

    /** Whether something is still to be done. */
    public boolean waits() {
        return dueOn != null && doneAt == null && takenBackAt == null;
    }
}
