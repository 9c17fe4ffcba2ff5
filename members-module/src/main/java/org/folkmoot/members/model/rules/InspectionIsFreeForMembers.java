package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Inspections.Ending;
import org.folkmoot.platform.refusals.Rule;

/** A member pays nothing to inspect the register or to have a copy of it. */
public record InspectionIsFreeForMembers(Ending ending) implements Rule {

    @Override
    public boolean broken() {
        return ending.member() && ending.chargePence() > 0;
    }

    @Override
    public String words() {
        return "A member pays nothing: enter a charge of 0, or say that this person is not a member";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, schedule 7, paragraph 22(4)";
    }
}
