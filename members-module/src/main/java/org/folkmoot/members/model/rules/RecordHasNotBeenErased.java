package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.platform.refusals.Rule;

/** An erased record is neither changed nor erased again. */
public record RecordHasNotBeenErased(PersonStatus status) implements Rule {

    @Override
    public boolean broken() {
        return status == PersonStatus.ERASED;
    }

    @Override
    public String words() {
        return "This record was erased. Nothing is left that could be changed.";
    }
}
