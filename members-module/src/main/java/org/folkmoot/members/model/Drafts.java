package org.folkmoot.members.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers of people who are joining, kept from page to page. */
public interface Drafts {

    /** A draft as stored. */
    record Draft(long id, Answers answers, @Nullable Long application) {}

    /** Begins a draft known by the hash of its cookie's token. */
    Draft begin(byte[] tokenHash, Answers answers, Instant now, Instant expires);

    /** The draft with this hash, unless it has expired. */
    Optional<Draft> find(byte[] tokenHash, Instant now);

    /** The same, locked until the transaction ends. */
    Optional<Draft> lock(byte[] tokenHash, Instant now);

    /** Keeps the answers of a draft that has not been sent. */
    void save(long id, Answers answers, Instant now, Instant expires);

    /** The draft became this application, 0 where nothing new came of it: of its answers only these are kept. */
    void sent(long id, Answers kept, long application);

    /** Removes drafts that have expired; returns how many. */
    int removeExpired(Instant now);
}
