package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.refusals.Rule;

/** The office corrects what waits for its decision. */
public record OnlyAWaitingMeetingIsCorrected(MeetingState state) implements Rule {

    @Override
    public boolean broken() {
        return state != MeetingState.WAITING_FOR_APPROVAL;
    }

    @Override
    public String words() {
        return "This meeting does not wait for approval any more. Someone may have dealt with it already";
    }
}
