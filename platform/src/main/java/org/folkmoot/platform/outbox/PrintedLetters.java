package org.folkmoot.platform.outbox;

import java.util.List;

/** Letters that somebody printed without the outbox; they are among what was sent all the same. */
public interface PrintedLetters {

    /**
     * Keeps them as printed, in the running transaction.
     *
     * @throws IllegalStateException outside a transaction
     */
    void keep(List<Message> letters);
}
