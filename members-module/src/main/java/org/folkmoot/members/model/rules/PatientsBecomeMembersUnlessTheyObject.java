package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Constituency;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Patients become members without applying only where the constitution says so of a patients' constituency. */
public record PatientsBecomeMembersUnlessTheyObject(
        @Nullable Constituency patients) implements Rule {

    @Override
    public boolean broken() {
        return patients == null || !patients.automatic();
    }

    @Override
    public String words() {
        return patients == null
                ? "The constitution in force has no patients’ constituency."
                : "Under the constitution in force patients become members only by applying, so nobody can be invited by"
                        + " a file. Send them the address of the joining page instead.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 6(3)" + (patients == null ? "" : "; " + patients.clause());
    }
}
