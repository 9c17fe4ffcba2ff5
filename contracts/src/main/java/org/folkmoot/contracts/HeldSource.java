package org.folkmoot.contracts;

import java.util.List;

/**
 * All that one module holds about a person, for the copy that the person may ask for (article 15 of the UK GDPR). What
 * it leaves out, the person never gets to see: free text, messages and who read the record belong in it.
 */
public interface HeldSource {

    /** Every part, in the order that a reader wants it, empty ones included. */
    List<HeldPart> heldOn(PersonId person);
}
