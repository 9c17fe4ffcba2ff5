package org.folkmoot.members.model;

import java.time.LocalDate;
import java.util.Map;

/** Numbers of the register. */
public interface MembershipCounts {

    /** Active memberships by constituency. */
    Map<String, Long> active();

    /** Active members of each class, by the code of the constituency, a slash and the code of the class. */
    Map<String, Long> activeByClass();

    /** Memberships that began in a period, both days included. */
    long joined(String constituency, LocalDate from, LocalDate to);

    /** Applications that wait for the office. */
    long applicationsWaiting();

    /** Requests to inspect the register that were not dealt with. */
    long inspectionsWaiting();
}
