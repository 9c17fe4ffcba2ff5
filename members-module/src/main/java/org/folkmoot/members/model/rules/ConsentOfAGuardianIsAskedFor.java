package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.platform.refusals.Rule;

/**
 * Who is old enough to join but not to agree alone names a parent or guardian; who is too young for every constituency
 * is not asked for one.
 */
public record ConsentOfAGuardianIsAskedFor(Constitution constitution, LocalDate born, LocalDate on) implements Rule {

    @Override
    public boolean broken() {
        return new ParentOrGuardianAgrees(constitution.terms(), born, on).broken()
                && constitution.constituencies().stream()
                        .anyMatch(each -> !new ApplicantHasReachedTheMinimumAge(each, born, on).broken());
    }

    @Override
    public String words() {
        return "They are under " + constitution.terms().consentUnder() + ": enter a parent or guardian";
    }

    @Override
    public String clause() {
        return constitution.terms().consentClause();
    }
}
