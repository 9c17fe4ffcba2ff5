package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.refusals.Rule;

/** A convener edits drafts and what was sent back; later changes go through the office. */
public record OnlyADraftIsEdited(MeetingState state) implements Rule {

    @Override
    public boolean broken() {
        return !state.isEditable();
    }

    @Override
    public String words() {
        return "This meeting has been sent for approval. Ask the office for a change instead";
    }
}
