package org.folkmoot.members.model.rules;

import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.refusals.Rule;
import org.jspecify.annotations.Nullable;

/** A record that became part of another is worked with there: what is done to it alone would be lost, or undo the merge. */
public record RecordStandsByItself(@Nullable PersonId partOf) implements Rule {

    @Override
    public boolean broken() {
        return partOf != null;
    }

    @Override
    public String words() {
        return "This record is part of number " + partOf + " now. Work with that one, or undo the merge first.";
    }
}
