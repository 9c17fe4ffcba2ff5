package org.folkmoot.engagement.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.OwnMessage.State;
import org.jspecify.annotations.Nullable;

/** What people are told one by one in formats of their own. */
public interface OwnMessageBook {

    /** Keeps them; what waits for the same person about the same thing is overtaken. */
    void add(List<OwnMessage> messages);

    /** Those that somebody has something to do for, the most urgent first. */
    List<OwnMessage> open(Instant now, boolean shieldedToo, int most);

    /** How many those are. */
    long countOpen(Instant now);

    /** Those to one person, newest first. */
    List<OwnMessage> of(PersonId person, int most);

    /** One of them. */
    Optional<OwnMessage> find(long id);

    /** Moves it on; false where somebody else did. */
    boolean settle(long id, State from, Settled settled, Instant now);

    /** What waits for this person about this is overtaken. */
    void overtake(PersonId person, String about, Instant now);

    /**
     * What was done for it.
     *
     * @param dueOn when it will be there; null unless it is ordered
     * @param reason why it goes in the usual format; null unless it does
     */
    record Settled(
            State state,
            @Nullable LocalDate dueOn,
            @Nullable String supplier,
            @Nullable String reason,
            String by) {}
}
