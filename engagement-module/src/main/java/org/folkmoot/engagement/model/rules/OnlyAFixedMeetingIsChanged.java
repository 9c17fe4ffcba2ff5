package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.refusals.Rule;

/** A change or a cancellation is about a meeting that was approved and has not been held. */
public record OnlyAFixedMeetingIsChanged(MeetingState state) implements Rule {

    @Override
    public boolean broken() {
        return !state.isFixed();
    }

    @Override
    public String words() {
        return "This meeting is \"" + state.words() + "\", so there is nothing to change";
    }
}
