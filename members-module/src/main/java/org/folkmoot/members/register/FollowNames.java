package org.folkmoot.members.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.SearchIndex;

/** Tells the index of what is inside names what it cannot see by the numbers of new people. */
@ApplicationScoped
public class FollowNames {

    private final SearchIndex index;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FollowNames() {
        this.index = null;
    }

    @Inject
    public FollowNames(SearchIndex index) {
        this.index = index;
    }

    /** Somebody may be called otherwise, or have another address. */
    public void changed(PersonId person) {
        index.take(person);
    }

    /** People came in a batch, some of them perhaps after others with higher numbers. */
    public void imported(long first) {
        index.goBackTo(first);
    }

    /** Somebody was erased, and perhaps the last who bore a name. */
    public void erased() {
        index.someNameMayBeNobodys();
    }
}
