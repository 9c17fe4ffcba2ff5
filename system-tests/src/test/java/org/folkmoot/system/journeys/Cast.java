package org.folkmoot.system.journeys;

import java.time.LocalDate;

/**
 * Who and where a journey is about.
 *
 * @param pack the trust
 * @param trust its name as its pages say it
 * @param address a real address of the area, postcode first
 * @param group the constituency or network that the person joins
 * @param convener the mail address of its governor or lead
 * @param meets a day after the demonstration's begin, or that day
 */
record Cast(String pack, String trust, Address address, String group, String convener, LocalDate meets) {

    /** Where the person lives. */
    record Address(String postcode, String street, String town) {}
}
