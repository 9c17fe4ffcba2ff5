package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.refusals.Rule;

/** Only two records that are both still there can become one. */
public record RecordsAreOfTwo(long one, PersonStatus oneIs, long other, PersonStatus otherIs) implements Rule {

    @Override
    public boolean broken() {
        return one == other || gone(oneIs) || gone(otherIs);
    }

    private static boolean gone(PersonStatus status) {
        return status == PersonStatus.ERASED || status == PersonStatus.MERGED;
    }

    @Override
    public String words() {
        return "One of these records is no longer there on its own, so they cannot become one.";
    }
}
