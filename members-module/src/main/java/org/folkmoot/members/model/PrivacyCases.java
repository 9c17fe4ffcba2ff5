package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Requests and complaints about people's own data. */
public interface PrivacyCases {

    /** Keeps a new one and returns its number. */
    long add(PrivacyCase received);

    /** The one of this number. */
    Optional<PrivacyCase> find(long id);

    /** Those that wait, the most pressing first, at most so many. */
    List<PrivacyCase> open(int most);

    /** Those that were answered, the latest first, at most so many. */
    List<PrivacyCase> closed(int most);

    /** All of one person, the latest first. */
    List<PrivacyCase> of(PersonId person);

    /**
     * Notes the day on which the person was told that it came; false where somebody changed it meanwhile.
     *
     * @param by who of the office told them; null where a message of ours did
     */
    boolean acknowledge(PrivacyCase known, LocalDate on, @Nullable String by);

    /** Notes that the person was not told after all; false where somebody changed it meanwhile. */
    boolean unacknowledge(PrivacyCase known);

    /** Allows more time; false where somebody changed it meanwhile. */
    boolean extend(PrivacyCase known, LocalDate until, String because);

    /** Takes the allowed time back; false where somebody changed it meanwhile. */
    boolean shorten(PrivacyCase known, LocalDate until);

    /** Notes the answer and who wrote it; false where somebody changed it meanwhile. */
    boolean close(PrivacyCase known, LocalDate on, String outcome, String by);

    /** Opens an answered one again; false where somebody changed it meanwhile. */
    boolean reopen(PrivacyCase known);

    /** How many wait. */
    long openCount();

    /** How many of those are late on this day. */
    long overdueCount(LocalDate today);
}
