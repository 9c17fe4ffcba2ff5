package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.platform.refusals.Rule;

/** Members are moved only under a version that was approved, and from its date on. */
public record RedrawRestsOnAnApprovedVersion(Standing standing, LocalDate on) implements Rule {

    @Override
    public boolean broken() {
        return standing.state() != State.APPROVED
                || standing.constitution().effectiveFrom().isAfter(on);
    }

    @Override
    public String words() {
        return standing.state() == State.APPROVED
                ? "Version " + standing.constitution().version() + " of the constitution is not in force on that day."
                : "Version " + standing.constitution().version()
                        + " of the constitution has not been approved. Approve it first.";
    }

    @Override
    public String clause() {
        return "Sch 7 para 1-2 NHS Act 2006";
    }
}
