package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.refusals.Rule;

/** A reply is taken until the meeting begins. */
public record RepliesAreStillTaken(MeetingState state, boolean begun) implements Rule {

    @Override
    public boolean broken() {
        return begun || !state.isFixed();
    }

    @Override
    public String words() {
        return state == MeetingState.CANCELLED
                ? "This meeting was cancelled, so there is nothing to answer"
                : "This meeting has begun or is over, so replies are closed";
    }
}
