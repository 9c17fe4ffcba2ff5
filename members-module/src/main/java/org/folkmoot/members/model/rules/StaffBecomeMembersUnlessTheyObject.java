package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Constituency;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Staff become members without applying only where the constitution says so. */
public record StaffBecomeMembersUnlessTheyObject(@Nullable Constituency staff) implements Rule {

    @Override
    public boolean broken() {
        return staff == null || !staff.automatic();
    }

    @Override
    public String words() {
        return staff == null
                ? "The constitution in force has no staff constituency."
                : "Under the constitution in force staff become members only by applying, so nobody can be invited by a file."
                        + " Send staff the address of the joining page instead.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 6(2)" + (staff == null ? "" : "; " + staff.clause());
    }
}
