package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.Constitution;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** No two constituencies of a version have the same code. */
public record CodeIsFree(Constitution draft, @Nullable String own, String code) implements Rule {

    @Override
    public boolean broken() {
        return !code.equals(own) && draft.constituency(code).isPresent();
    }

    @Override
    public String words() {
        return "Another constituency of this version has the code " + code + ".";
    }
}
