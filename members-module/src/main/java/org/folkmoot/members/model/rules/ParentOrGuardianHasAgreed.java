package org.folkmoot.members.model.rules;

import java.time.LocalDate;
import org.folkmoot.members.model.Terms;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Somebody below the age that the constitution names becomes a member once a parent's or guardian's consent is on record. */
public record ParentOrGuardianHasAgreed(
        Terms terms, @Nullable LocalDate born, LocalDate on, boolean agreed) implements Rule {

    @Override
    public boolean broken() {
        return !agreed && born != null && new ParentOrGuardianAgrees(terms, born, on).broken();
    }

    @Override
    public String words() {
        return "They are under " + terms.consentUnder()
                + ", and no parent or guardian has agreed yet. They answer by the link that we sent them; an answer on"
                + " paper is recorded on the page of the person's consents.";
    }

    @Override
    public String clause() {
        return terms.consentClause();
    }
}
