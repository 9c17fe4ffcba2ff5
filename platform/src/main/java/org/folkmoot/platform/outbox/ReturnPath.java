package org.folkmoot.platform.outbox;

import java.util.Optional;

/** Where a mail goes that cannot be delivered, and where an answer to it goes. */
public interface ReturnPath {

    /** The envelope's sender for this message; empty for the trust's own address. */
    Optional<String> of(long message);

    /** Where people answer this message by mail; empty where messages of the kind take no answers so. */
    default Optional<String> answers(long message, String kind) {
        return Optional.empty();
    }
}
