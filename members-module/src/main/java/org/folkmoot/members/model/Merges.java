package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Records that became one, with what they were before. */
public interface Merges {

    /** Keeps both records as they are now, locked until the running transaction ends; returns the merge's id. */
    long begin(PersonId kept, PersonId merged, Instant at, String by);

    /** Moves everything that hangs on the merged record to the kept one. */
    void move(long merge, PersonId kept, PersonId merged);

    /** The kept record has this version now; undoing is for as long as it has. */
    void done(long merge, int keptVersion);

    /** Keeps the roles that the merged record held, as words that only the merging reads. */
    void keepRoles(long merge, List<String> roles);

    /** The roles that the merged record held. */
    List<String> roles(long merge);

    /** The merge. */
    Optional<Merge> find(long id);

    /** The newest merges. */
    List<Merge> newest(int most);

    /** Puts both records back as they were, and what was moved back to where it was. */
    void takeBack(Merge merge, Instant at, String by);

    /** A merge as stored. */
    record Merge(
            long id,
            PersonId kept,
            PersonId merged,
            int keptVersion,
            Instant at,
            String by,
            @Nullable Instant undoneAt) {}
}
