package org.folkmoot.contracts.engagement;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** Letters that the door of formats had held back reached their people: each was made in their format, or went in the usual one. */
public record HeldLettersSent(List<Held> letters) implements TrustEvent {

    /**
     * One of them.
     *
     * @param kind of the message, as the outbox names it
     * @param about such as {@code consultation:our-next-step}
     */
    public record Held(PersonId person, String kind, String about) {}
}
