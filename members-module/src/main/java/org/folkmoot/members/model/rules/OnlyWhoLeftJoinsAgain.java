package org.folkmoot.members.model.rules;

import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.refusals.Rule;

/** Somebody joins again on the same record who left, was refused or did not wish to be a member. */
public record OnlyWhoLeftJoinsAgain(PersonStatus status) implements Rule {

    private static final Set<PersonStatus> MAY =
            EnumSet.of(PersonStatus.LEFT, PersonStatus.REFUSED, PersonStatus.OPTED_OUT);

    @Override
    public boolean broken() {
        return !MAY.contains(status);
    }

    @Override
    public String words() {
        return "Somebody whose status is “" + status.words() + "” cannot join again on this record.";
    }
}
