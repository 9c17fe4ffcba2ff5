package org.folkmoot.members.model.rules;

import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.refusals.Rule;

/** Somebody is excluded once; the dead, the merged and the erased are not. */
public record RecordCanBeExcluded(PersonStatus status) implements Rule {

    private static final Set<PersonStatus> NOT =
            EnumSet.of(PersonStatus.EXCLUDED, PersonStatus.DECEASED, PersonStatus.MERGED, PersonStatus.ERASED);

    @Override
    public boolean broken() {
        return NOT.contains(status);
    }

    @Override
    public String words() {
        return "Somebody whose status is “" + status.words() + "” cannot be excluded.";
    }
}
