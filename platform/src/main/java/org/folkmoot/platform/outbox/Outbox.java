package org.folkmoot.platform.outbox;

import java.util.List;
import org.folkmoot.contracts.PersonId;

/** Where every mail and letter goes, in the transaction of the change that caused it; sending is not the caller's matter. */
public interface Outbox {

    /**
     * Puts a message in the outbox.
     *
     * @return the message's id
     * @throws IllegalStateException outside a transaction
     */
    long queue(Message message);

    /** Puts many messages in the outbox with batched statements. */
    void queueAll(List<Message> messages);

    /** Withdraws what has not been sent of messages about this reference; returns how many. */
    int withdraw(String about);

    /** Withdraws what has not been sent to this person and blanks what was kept of sent messages. */
    int forget(PersonId person);
}
