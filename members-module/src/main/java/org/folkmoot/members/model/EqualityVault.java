package org.folkmoot.members.model;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The store of equality answers; only its owner's key opens an entry, and nothing here leads back to a person. */
public interface EqualityVault {

    /** Keeps or replaces the answers under a key. */
    void put(byte[] personKey, EqualityAnswers answers, YearMonth month);

    /** Keeps or replaces many answers of one month. */
    void putAll(Map<byte[], EqualityAnswers> answers, YearMonth month);

    /** Shows every entry to a tally, which keeps numbers only. */
    void count(EqualityTally tally);

    /** The figures of a month as they were counted, small numbers left out; empty where none were counted yet. */
    Map<String, Optional<Long>> figures(YearMonth month);

    /** Keeps the figures of a month; a second time changes nothing. */
    void keepFigures(YearMonth month, Map<String, Optional<Long>> figures);

    /** The answers under a key. */
    Optional<EqualityAnswers> get(byte[] personKey);

    /** Removes the answers under a key. */
    void remove(byte[] personKey);
}
