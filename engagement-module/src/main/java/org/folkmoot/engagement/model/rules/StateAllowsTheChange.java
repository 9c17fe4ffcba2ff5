package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.AllowedMeetingChanges;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.platform.refusals.Rule;

/** Only the table of states says what may follow what. */
public record StateAllowsTheChange(MeetingState from, MeetingState to) implements Rule {

    @Override
    public boolean broken() {
        return !AllowedMeetingChanges.allows(from, to);
    }

    @Override
    public String words() {
        return "This meeting is now \"" + from.words() + "\", so it cannot become \"" + to.words()
                + "\". Someone may have dealt with it already";
    }
}
