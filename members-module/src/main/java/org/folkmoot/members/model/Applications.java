package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** Applications to join. */
public interface Applications {

    /** The application of this id. */
    Optional<Application> find(long id);

    /** The same, locked until the transaction ends. */
    Optional<Application> lock(long id);

    /** The newest application of a person. */
    Optional<Application> newestOf(PersonId person);

    /**
     * Claims the key of an open application. False where another open application holds it; waits for one that is being
     * sent at this moment.
     */
    boolean claim(byte[] openKey);

    /** The open application that holds this key. */
    Optional<Application> openBy(byte[] openKey);

    /** Gives up the key once the application is decided. */
    void release(long application);

    /** Ids of applications sent before an instant whose mail was never confirmed. */
    List<Long> unconfirmedSince(Instant before, int most);
}
