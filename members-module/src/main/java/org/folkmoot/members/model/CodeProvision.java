package org.folkmoot.members.model;

import java.time.LocalDate;

/**
 * How the trust stands to one provision of the code of governance.
 *
 * @param number as the code numbers it; empty where it does not
 * @param asks what it asks, in the trust’s words
 * @param explanation why the trust departs from it, and what it does instead; may be empty where it complies
 * @param shownIn where that can be seen, such as a document; may be empty
 * @param lookedOn when the trust last looked at it
 * @param struck whether it was struck out as entered in error
 */
public record CodeProvision(
        long id,
        int version,
        CodeSection section,
        String number,
        String asks,
        boolean complies,
        String explanation,
        String shownIn,
        LocalDate lookedOn,
        String changedBy,
        boolean struck) {

    /** A new one. */
    public static CodeProvision entered(
            CodeSection section,
            String number,
            String asks,
            boolean complies,
            String explanation,
            String shownIn,
            LocalDate lookedOn,
            String by) {
        return new CodeProvision(0, 0, section, number, asks, complies, explanation, shownIn, lookedOn, by, false);
    }

    /** Its section and number. */
    public String place() {
        return number.isEmpty() ? section.words() : section.words() + ", " + number;
    }
}
