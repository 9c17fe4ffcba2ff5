package org.folkmoot.contracts.members;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.jspecify.annotations.Nullable;

/** Who on record may be somebody who gave a name and perhaps an email address, answered by the members module. */
@FunctionalInterface
public interface PeopleCalled {

    /** Those with the same address, and those of the same first and last name; some where there are many. */
    List<PersonId> called(String name, @Nullable String mail);
}
