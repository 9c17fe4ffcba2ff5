package org.folkmoot.contracts.members;

import java.util.Optional;

/** How long before the annual members' meeting the constitution has members told; answered by the members module. */
public interface MeetingNotice {

    /** The period of the constitution in force; empty where it sets none. */
    Optional<Period> ofTheAnnualMeeting();

    /**
     * A period.
     *
     * @param days before the day of the meeting
     * @param clause of the constitution; empty where none is named
     */
    record Period(int days, String clause) {}
}
