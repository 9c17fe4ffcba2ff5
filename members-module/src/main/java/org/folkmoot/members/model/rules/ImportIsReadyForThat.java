package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.ImportState;
import org.folkmoot.platform.refusals.Rule;

/** An import goes from one state to the next and never jumps. */
public record ImportIsReadyForThat(ImportState now, ImportState next) implements Rule {

    @Override
    public boolean broken() {
        return !now.mayBecome(next);
    }

    @Override
    public String words() {
        return "This cannot be done with an import that is “" + now.words() + "”.";
    }
}
