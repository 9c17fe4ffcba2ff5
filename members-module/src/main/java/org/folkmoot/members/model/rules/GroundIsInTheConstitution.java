package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Terms;
import org.folkmoot.platform.refusals.Rule;

/** Nobody is excluded but on a ground that the constitution in force names. */
public record GroundIsInTheConstitution(Terms terms, String code) implements Rule {

    @Override
    public boolean broken() {
        return terms.exclusions().stream().noneMatch(each -> each.code().equals(code));
    }

    @Override
    public String words() {
        return terms.exclusions().isEmpty()
                ? "The constitution in force names no ground for exclusion."
                : "The constitution in force does not name this ground.";
    }

    @Override
    public String clause() {
        return "NHS Act 2006, Schedule 7, paragraph 2; the constitution’s restrictions on membership";
    }
}
