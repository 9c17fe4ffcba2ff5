package org.folkmoot.platform.outbox;

import java.util.Optional;

/** Where a mail goes that cannot be delivered. */
public interface ReturnPath {

    /** The envelope's sender for this message; empty for the trust's own address. */
    Optional<String> of(long message);
}
