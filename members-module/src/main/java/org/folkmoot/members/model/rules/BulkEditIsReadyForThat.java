package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.BulkState;
import org.folkmoot.platform.refusals.Rule;

/** A change to many people goes from one state to the next and never jumps. */
public record BulkEditIsReadyForThat(BulkState now, BulkState next) implements Rule {

    @Override
    public boolean broken() {
        return !now.mayBecome(next);
    }

    @Override
    public String words() {
        return "This cannot be done with a change that is “" + now.words() + "”.";
    }
}
