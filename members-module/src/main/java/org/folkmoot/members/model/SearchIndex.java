package org.folkmoot.members.model;

import org.folkmoot.contracts.PersonId;

/** The index of what is inside names and mail addresses; it follows the register at a short distance. */
public interface SearchIndex {

    /**
     * Takes in the next people by number.
     *
     * @return how many; 0 where it knows everybody or another node is at it
     */
    int takeNext(int most);

    /** Takes in one person as they are now. */
    void take(PersonId person);

    /** Goes back, so that the people from this number on are taken in again. */
    void goBackTo(long person);

    /** Remembers that some name may be nobody's any more. */
    void someNameMayBeNobodys();

    /** Forgets some of the names that are nobody's; false where it went through all. */
    boolean forgetNobodys(int most);
}
