package org.folkmoot.members.model;

import java.time.YearMonth;
import java.util.Optional;

/** The store of equality answers; only its owner's key opens an entry, and nothing here leads back to a person. */
public interface EqualityVault {

    /** Keeps or replaces the answers under a key. */
    void put(byte[] personKey, EqualityAnswers answers, YearMonth month);

    /** The answers under a key. */
    Optional<EqualityAnswers> get(byte[] personKey);

    /** Removes the answers under a key. */
    void remove(byte[] personKey);
}
