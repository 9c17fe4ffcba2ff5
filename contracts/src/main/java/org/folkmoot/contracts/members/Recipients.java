package org.folkmoot.contracts.members;

import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;

/** Who can be written to, answered by the members module. */
public interface Recipients {

    /** The person as a recipient, empty when erased or unknown. */
    Optional<Recipient> recipient(PersonId person);

    /** People with ids above {@code after}, by id, at most {@code most}: to build a copy again from nothing. */
    List<Recipient> recipientsAfter(long after, int most);
}
