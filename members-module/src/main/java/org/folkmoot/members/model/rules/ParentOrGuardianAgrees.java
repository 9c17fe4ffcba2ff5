package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Terms;
import org.folkmoot.platform.refusals.Rule;

/** Somebody below the age that the constitution names joins only once a parent or guardian has agreed. */
public record ParentOrGuardianAgrees(Terms terms, LocalDate born, LocalDate on) implements Rule {

    @Override
    public boolean broken() {
        return terms.consentUnder() > 0 && born.plusYears(terms.consentUnder()).isAfter(on);
    }

    @Override
    public String words() {
        return "You are under " + terms.consentUnder()
                + ", so a parent or guardian has to agree first. We ask you who that is and write to them.";
    }

    @Override
    public String clause() {
        return terms.consentClause();
    }
}
