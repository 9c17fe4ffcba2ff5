package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.ThreadState;
import org.folkmoot.platform.refusals.Rule;

/** Its writer changes a message only before the office has it, or after the office sent it back. */
public record OnlyADraftMessageIsEdited(ThreadState state) implements Rule {

    @Override
    public boolean broken() {
        return !state.isEditable();
    }

    @Override
    public String words() {
        return "Only a draft can be changed: the message is \"" + state.words() + "\"";
    }
}
