package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Verdict;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** Somebody joins only a constituency and class that the constitution opens to them. */
public record ConstituencyIsOpenToTheApplicant(
        Verdict verdict, @Nullable String chosen) implements Rule {

    @Override
    public boolean broken() {
        return verdict.chosen(chosen).isEmpty();
    }

    @Override
    public String words() {
        return "Choose one of the constituencies that the constitution opens to you.";
    }
}
