package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.Paper;
import org.folkmoot.platform.refusals.Rule;

/** Minutes are approved once, and nothing else is. */
public record OnlyDraftMinutesAreApproved(Paper paper) implements Rule {

    @Override
    public boolean broken() {
        return !paper.isDraft();
    }

    @Override
    public String words() {
        return "Only draft minutes can be approved";
    }
}
