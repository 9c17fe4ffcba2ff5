package org.folkmoot.members.demo;

/**
 * Two records of one invented person.
 *
 * @param first place of the one in the list of people
 * @param second place of the other
 */
record PlantedPair(Kind kind, int first, int second) {

    /** How the two records differ. */
    enum Kind {
        /** A name is spelled differently. */
        SPELLING,
        /** A nickname stands for the first name. */
        NICKNAME,
        /** Day and month are swapped, or one digit of the date of birth is wrong. */
        BIRTH_DATE,
        /** They moved house. */
        MOVED,
        /** They have another surname. */
        SURNAME,
        /** First name and surname are swapped. */
        SWAPPED,
        /** Only the initial of the first name is on record. */
        INITIAL,
        /** There is neither date of birth nor mail. */
        UNDATED
    }
}
