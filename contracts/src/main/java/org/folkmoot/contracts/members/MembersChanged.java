package org.folkmoot.contracts.members;

import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.TrustEvent;

/** What others keep about these people changed in one step; some hundred people at most. */
public record MembersChanged(List<PersonId> people) implements TrustEvent {

    /** Keeps the people as they are now. */
    public MembersChanged {
        people = List.copyOf(people);
    }
}
