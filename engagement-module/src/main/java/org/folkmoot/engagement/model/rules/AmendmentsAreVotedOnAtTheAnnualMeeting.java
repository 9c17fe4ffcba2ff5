package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MeetingKind;
import org.folkmoot.platform.refusals.Rule;

/** Members vote on a change of the constitution at an annual members' meeting and nowhere else. */
public record AmendmentsAreVotedOnAtTheAnnualMeeting(MeetingKind kind) implements Rule {

    @Override
    public boolean broken() {
        return kind != MeetingKind.ANNUAL_MEMBERS_MEETING;
    }

    @Override
    public String words() {
        return "Members vote on a change of the constitution at the annual members' meeting";
    }
}
