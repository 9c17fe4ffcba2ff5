package org.folkmoot.members.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A trust that departs from a provision of the code explains why: comply or explain. */
public record DepartureIsExplained(boolean complies, String explanation) implements Rule {

    @Override
    public boolean broken() {
        return !complies && explanation.isBlank();
    }

    @Override
    public String clause() {
        return "Code of governance for NHS provider trusts";
    }

    @Override
    public String words() {
        return "Enter why the trust departs from it, and what it does instead";
    }
}
